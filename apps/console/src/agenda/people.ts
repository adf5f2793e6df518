import type { components } from '@regional-events/api-client';
import { queryOptions } from '@tanstack/react-query';
import { body, client } from '../api/client.ts';

type Person = components['schemas']['Person'];

const HOUR_MS = 3_600_000;
const MOST_FOUND = 20;
/** As many ids as one address holds well. */
const TOGETHER = 50;

interface Waiting {
  readonly personId: string;
  readonly resolve: (name: string) => void;
  readonly reject: (error: unknown) => void;
}

let waiting: Waiting[] = [];

/** The name of a person as this reader may see it; `–` for who is not there, or not for this reader to see. */
export const nameQuery = (personId: string) =>
  queryOptions({
    queryKey: ['people', 'name', personId] as const,
    staleTime: HOUR_MS,
    queryFn: () =>
      new Promise<string>((resolve, reject) => {
        // an agenda asks for all its speakers at once: they go in few requests
        if (waiting.length === 0) setTimeout(askForWaiting);
        waiting.push({ personId, resolve, reject });
      }),
  });

function askForWaiting(): void {
  const all = waiting;
  waiting = [];
  for (let at = 0; at < all.length; at += TOGETHER) void answer(all.slice(at, at + TOGETHER));
}

async function answer(asked: readonly Waiting[]): Promise<void> {
  try {
    const ids = asked.map(({ personId }) => personId);
    const { data } = await body(
      client.GET('/v1/people', { params: { query: { id: ids, limit: TOGETHER } } }),
    );
    const names = new Map(data.map((person) => [person.id, nameOf(person)]));
    for (const { personId, resolve } of asked) resolve(names.get(personId) ?? '–');
  } catch (error) {
    for (const { reject } of asked) reject(error);
  }
}

export function nameOf(person: Person): string {
  const name = [person.givenName, person.familyName].filter((part) => part !== null).join(' ');
  return name === '' ? '–' : name;
}

/** People whom this reader may find by parts of their names, in any script. */
export const peopleFoundQuery = (search: string) =>
  queryOptions({
    queryKey: ['people', 'found', search] as const,
    enabled: search.length > 1,
    queryFn: () =>
      body(client.GET('/v1/people', { params: { query: { search, limit: MOST_FOUND } } })),
  });
