import { describe, expect, it } from '@jest/globals';
import { basicCredentials } from './basic-credentials.ts';

const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;

describe('HTTP Basic', () => {
  it('gives the client and its secret, percent-encoded or plain', () => {
    expect(basicCredentials(basic('secretariat:p%C3%A4ss%3A1'))).toEqual({
      clientId: 'secretariat',
      secret: 'päss:1',
    });
    expect(basicCredentials(basic('secretariat:a+b/c=:%'))).toEqual({
      clientId: 'secretariat',
      secret: 'a+b/c=:%',
    });
  });

  it.each(['Basic', 'Basic !!', basic('no colon'), 'Bearer abc'])(
    'finds nobody in %p',
    (header) => {
      expect(basicCredentials(header)).toEqual({ clientId: '', secret: '' });
    },
  );

  it('says nothing without a header', () => {
    expect(basicCredentials(undefined)).toBeUndefined();
  });
});
