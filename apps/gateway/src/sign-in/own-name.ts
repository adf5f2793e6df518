const namesOfThisMachine: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Where a browser goes that came by another name of the same machine than PUBLIC_URL has: a sign-in comes back there, and
 * cookies of one name are not sent to another. Undefined for any other host, since a proxy may call this one as it likes.
 */
export function byOwnName(host: string, path: string, publicUrl: string): string | undefined {
  const own = new URL(publicUrl);
  const asked = URL.canParse(`${own.protocol}//${host}`) && new URL(`${own.protocol}//${host}`);
  if (asked === false || asked.host === own.host || asked.port !== own.port) return undefined;
  const isSameMachine = [asked, own].every(({ hostname }) => namesOfThisMachine.has(hostname));
  return isSameMachine ? own.origin + path : undefined;
}
