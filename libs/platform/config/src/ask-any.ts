import { neverConnected } from './never-connected.ts';

/**
 * Sends a request to one instance of a service after another until one answers, with whatever status; only for
 * requests that may arrive twice. Throws the last instance's network error.
 */
export function askAny(
  addresses: readonly string[],
  path: string,
  init: RequestInit = {},
): Promise<Response> {
  return ask(addresses, path, init, () => true);
}

/** As askAny, for what may arrive once: the next instance is asked only where there was no connection to the one before. */
export function askOnce(
  addresses: readonly string[],
  path: string,
  init: RequestInit = {},
): Promise<Response> {
  return ask(addresses, path, init, neverConnected);
}

async function ask(
  addresses: readonly string[],
  path: string,
  init: RequestInit,
  mayGoOn: (error: Error) => boolean,
): Promise<Response> {
  const first = Math.floor(Math.random() * addresses.length);
  const inTurn = [...addresses.slice(first), ...addresses.slice(0, first)];
  let failure: unknown;
  for (const address of inTurn) {
    try {
      return await fetch(`${address}${path}`, init);
    } catch (error) {
      failure = error;
      if (!mayGoOn(error as Error)) break;
    }
  }
  throw failure;
}
