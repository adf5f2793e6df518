import type { IncomingHttpHeaders } from 'node:http';

/** Sent by browsers to this host alone, over TLS (or on the same machine), and read by no script. */
export const SIGN_IN_COOKIE = '__Host-sign-in';
export const ATTEMPT_COOKIE = '__Host-sign-in-attempt';

const SHAPE = /^[\w.-]{1,4000}$/;

/** The value of a cookie; undefined where there is none, or one of another shape than ours. */
export function cookieOf({ cookie = '' }: IncomingHttpHeaders, name: string): string | undefined {
  for (const part of cookie.split(';')) {
    const text = part.trim();
    if (!text.startsWith(`${name}=`)) continue;
    const value = text.slice(name.length + 1);
    return SHAPE.test(value) ? value : undefined;
  }
  return undefined;
}

/** Those cookies alone; undefined where none is left. */
export function onlyCookies(cookie: string, names: ReadonlySet<string>): string | undefined {
  const kept = cookie
    .split(';')
    .map((part) => part.trim())
    .filter((part) => names.has(part.split('=', 1)[0] ?? ''));
  return kept.length === 0 ? undefined : kept.join('; ');
}

/** For Set-Cookie; without `seconds` it ends with the browser, 0 removes it. */
export function cookieFor(name: string, value: string, seconds?: number): string {
  const age = seconds === undefined ? '' : `; Max-Age=${seconds}`;
  return `${name}=${value}; Path=/; Secure; HttpOnly; SameSite=Lax${age}`;
}
