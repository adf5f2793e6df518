const LONGEST = 500;
/** The page of the account. */
const ELSE = '/auth/account';
const HERE = 'http://here.invalid';

/** Where to go after signing in: a path of our own, else the page of the account. Nobody is sent elsewhere. */
export function returnPath(asked: unknown): string {
  if (typeof asked !== 'string' || asked.length > LONGEST || !/^\/[\u0021-\u007e]*$/.test(asked)) {
    return ELSE;
  }
  const url = URL.canParse(asked, HERE) ? new URL(asked, HERE) : undefined;
  // a path that begins with // is another host for a browser, also where it only came of resolving dots
  if (url?.origin !== HERE || url.pathname.startsWith('//')) return ELSE;
  return `${url.pathname}${url.search}${url.hash}`;
}
