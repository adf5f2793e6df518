import { describe, expect, it } from '@jest/globals';
import { mayGoAgain } from './may-go-again.ts';

const key = { 'idempotency-key': 'a' };
const failed = (facts: object) => Object.assign(new Error('failed'), facts);
const brokenOff = failed({ code: 'UND_ERR_SOCKET' });
const refused = failed({ code: 'ECONNREFUSED', syscall: 'connect' });

describe('a request that one instance did not answer', () => {
  it('goes to another when nothing of it was sent', () => {
    expect(mayGoAgain({ method: 'PATCH', headers: {} }, refused)).toBe(true);
  });

  it('goes to another when a second time would change nothing', () => {
    expect(mayGoAgain({ method: 'GET', headers: {} }, brokenOff)).toBe(true);
    expect(mayGoAgain({ method: 'POST', headers: key }, brokenOff)).toBe(true);
  });

  it.each(['PATCH', 'PUT', 'DELETE'])(
    'is not sent again as %s, whose key nobody keeps',
    (method) => {
      expect(mayGoAgain({ method, headers: key }, brokenOff)).toBe(false);
    },
  );

  it('is not sent again as POST without a key', () => {
    expect(mayGoAgain({ method: 'POST', headers: {} }, brokenOff)).toBe(false);
  });
});
