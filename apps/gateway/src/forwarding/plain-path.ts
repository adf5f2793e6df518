const ANY_ORIGIN = 'http://any.invalid';

/** False for a path that means another one once `.`, `..`, `\` or `//` in it are worked out. */
export function isPlainPath(path: string): boolean {
  if (path.includes('//') || !URL.canParse(path, ANY_ORIGIN)) return false;
  const url = new URL(path, ANY_ORIGIN);
  return url.origin === ANY_ORIGIN && url.pathname === path;
}
