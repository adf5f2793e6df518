import { describe, expect, it } from '@jest/globals';
import { keyOf } from './rate-limit.ts';

const token = (claims: object): string =>
  `Bearer ${['{"alg":"none"}', JSON.stringify(claims)].map((part) => Buffer.from(part).toString('base64url')).join('.')}.x`;

describe('whose requests are counted together', () => {
  it('are those of one client, wherever they come from', () => {
    const authorization = token({ client_id: 'a' });
    expect(keyOf({ headers: { authorization }, ip: '192.0.2.1' })).toBe(
      keyOf({ headers: { authorization }, ip: '192.0.2.2' }),
    );
    expect(keyOf({ headers: { authorization }, ip: '192.0.2.1' })).not.toBe(
      keyOf({ headers: { authorization: token({ client_id: 'b' }) }, ip: '192.0.2.1' }),
    );
  });

  it.each([undefined, 'Bearer nonsense', 'Basic YTpi', token({})])(
    'are those of one address for %s',
    (authorization) => {
      expect(
        keyOf({ headers: authorization === undefined ? {} : { authorization }, ip: '192.0.2.1' }),
      ).toBe('address:192.0.2.1');
    },
  );
});
