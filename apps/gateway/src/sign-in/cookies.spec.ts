import { describe, expect, it } from '@jest/globals';
import { cookieFor, cookieOf, onlyCookies } from './cookies.ts';

describe('cookies', () => {
  it('are found by their whole name', () => {
    const cookie = 'a=1; __Host-sign-in-attempt=x.y; __Host-sign-in=abc_-';
    expect(cookieOf({ cookie }, '__Host-sign-in')).toBe('abc_-');
    expect(cookieOf({ cookie }, '__Host-sign-in-attempt')).toBe('x.y');
    expect(cookieOf({ cookie }, 'sign-in')).toBeUndefined();
    expect(cookieOf({}, 'a')).toBeUndefined();
    expect(cookieOf({ cookie: 'a="1 2"' }, 'a')).toBeUndefined();
  });

  it('go inward where the provider set them, and nowhere else', () => {
    const names = new Set(['identity']);
    expect(onlyCookies('identity=1; __Host-sign-in=2', names)).toBe('identity=1');
    expect(onlyCookies('__Host-sign-in=2', names)).toBeUndefined();
  });

  it('are read by no script and sent to nobody else', () => {
    expect(cookieFor('__Host-sign-in', 'v')).toBe(
      '__Host-sign-in=v; Path=/; Secure; HttpOnly; SameSite=Lax',
    );
    expect(cookieFor('__Host-sign-in', '', 0)).toMatch(/Max-Age=0$/);
  });
});
