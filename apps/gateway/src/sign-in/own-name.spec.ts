import { expect, it } from '@jest/globals';
import { byOwnName } from './own-name.ts';

const local = 'http://localhost:8080';
const path = '/auth/sign-in?returnTo=/docs';

it.each([
  ['127.0.0.1:8080', local, `${local}${path}`],
  ['[::1]:8080', local, `${local}${path}`],
  ['localhost:8080', 'http://127.0.0.1:8080', `http://127.0.0.1:8080${path}`],
  ['localhost:8080', local, undefined],
  ['127.0.0.1:9090', local, undefined],
  ['10.0.0.7:8080', local, undefined],
  ['127.0.0.1:8080', 'https://events.example.org', undefined],
  ['gateway', 'https://events.example.org', undefined],
  ['//evil.example.org', local, undefined],
])('a sign-in by %s begins, where the platform is %s, at %s', (host, publicUrl, expected) => {
  expect(byOwnName(host, path, publicUrl)).toBe(expected);
});
