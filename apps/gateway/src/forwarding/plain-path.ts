const ANY_ORIGIN = 'http://any.invalid';

/** False for a path that changes when `.`, `..`, `\` or `//` in it are resolved. */
export function isPlainPath(path: string): boolean {
  if (path.includes('//') || !URL.canParse(path, ANY_ORIGIN)) return false;
  const url = new URL(path, ANY_ORIGIN);
  return url.origin === ANY_ORIGIN && url.pathname === path;
}
