const LONGEST = 500;
const HERE = 'http://here.invalid';

/** Where to go after signing in: a path of our own, else the landing page. Nobody is sent elsewhere. */
export function returnPath(asked: unknown): string {
  if (typeof asked !== 'string' || asked.length > LONGEST || !/^\/[\u0021-\u007e]*$/.test(asked)) {
    return '/';
  }
  // what begins with // or /\ is another host for a browser
  const url = URL.canParse(asked, HERE) ? new URL(asked, HERE) : undefined;
  return url?.origin === HERE ? `${url.pathname}${url.search}${url.hash}` : '/';
}
