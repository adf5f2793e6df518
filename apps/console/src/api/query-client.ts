import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiProblem, PlatformAwayError } from './api-problem.ts';

const SECOND_MS = 1_000;
const MOST_TRIES = 5;
/** The feed says when something changed; without it this is how old a page may be. */
const FRESH_MS = 30_000;

function triedAgain(tries: number, error: Error): boolean {
  if (tries >= MOST_TRIES) return false;
  if (error instanceof PlatformAwayError) return true;
  return (
    error instanceof ApiProblem && (error.isNotHereYet || error.retryAfterSeconds !== undefined)
  );
}

function waitMs(tries: number, error: Error): number {
  const asked = error instanceof ApiProblem ? error.retryAfterSeconds : undefined;
  return asked === undefined ? Math.min(SECOND_MS * 2 ** tries, 8 * SECOND_MS) : asked * SECOND_MS;
}

/** The cache of what the API answered: the console keeps nothing else of the server's state. */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  const onError = (error: Error): void => {
    if (error instanceof ApiProblem && error.isSignedOut) onSignedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: { staleTime: FRESH_MS, retry: triedAgain, retryDelay: waitMs },
      mutations: {
        // nothing but what was not here yet is sent again by itself
        retry: (tries, error) =>
          error instanceof ApiProblem && error.isNotHereYet && tries < MOST_TRIES,
        retryDelay: waitMs,
      },
    },
  });
}
