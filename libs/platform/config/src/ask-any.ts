/**
 * Sends a request to one instance of a service after another until one answers, with whatever status; only for
 * requests that may arrive twice. Throws the last instance's network error.
 */
export async function askAny(
  addresses: readonly string[],
  path: string,
  init: RequestInit = {},
): Promise<Response> {
  const first = Math.floor(Math.random() * addresses.length);
  const inTurn = [...addresses.slice(first), ...addresses.slice(0, first)];
  let failure: unknown;
  for (const address of inTurn) {
    try {
      return await fetch(`${address}${path}`, init);
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}
