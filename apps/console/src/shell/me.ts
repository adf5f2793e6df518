import type { components } from '@regional-events/api-client';
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { ApiProblem, PlatformAwayError } from '../api/api-problem.ts';
import { body, client } from '../api/client.ts';

export type Me = components['schemas']['Me'] & { readonly displayName: string };

const UNAUTHENTICATED = 401;

async function displayName(): Promise<string> {
  const answer = await fetch('/auth/whoami').catch((error: unknown) => {
    throw new PlatformAwayError(error);
  });
  if (!answer.ok) throw new ApiProblem(answer.status, {}, answer.headers.get('retry-after'));
  const who = (await answer.json()) as { readonly displayName?: unknown };
  return typeof who.displayName === 'string' ? who.displayName : '';
}

/** Who is signed in, and as what. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async (): Promise<Me> => {
    const [name, me] = await Promise.all([displayName(), body(client.GET('/v1/me'))]);
    return { ...me, displayName: name };
  },
});

export function useMe(): Me {
  return useSuspenseQuery(meQuery).data;
}

/** Whether what the person may do includes this scope, such as `clients:read`. */
export function mayUse(me: Me, scope: string): boolean {
  return me.scopes.includes(scope);
}

/** Whether the person decides for the whole programme. */
export function isSecretariat(me: Me): boolean {
  return (me.grants ?? []).some(({ role }) => role === 'secretariat');
}

/** The organisations that the person speaks for. */
export function spokenFor(me: Me): readonly string[] {
  const ids = (me.grants ?? []).flatMap((grant) =>
    grant.role === 'focal-point' && grant.organisationId !== null ? [grant.organisationId] : [],
  );
  return [...new Set(ids)];
}

export function isUnauthenticated(error: unknown): boolean {
  return error instanceof ApiProblem && error.status === UNAUTHENTICATED;
}
