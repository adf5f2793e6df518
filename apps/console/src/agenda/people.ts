import { queryOptions } from '@tanstack/react-query';
import { body, client } from '../api/client.ts';
import type { Person } from '../people/queries.ts';

const HOUR_MS = 3_600_000;
/** As many ids as one address holds well. */
const TOGETHER = 50;

interface Waiting {
  readonly personId: string;
  readonly resolve: (person: Person | null) => void;
  readonly reject: (error: unknown) => void;
}

let waiting: Waiting[] = [];

/** A speaker as this reader may see the person; null for who is not there, or not for this reader to see. */
export const speakerQuery = (personId: string) =>
  queryOptions({
    queryKey: ['people', 'speaker', personId] as const,
    staleTime: HOUR_MS,
    queryFn: () =>
      new Promise<Person | null>((resolve, reject) => {
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
    const people = new Map(data.map((person) => [person.id, person]));
    for (const { personId, resolve } of asked) resolve(people.get(personId) ?? null);
  } catch (error) {
    for (const { reject } of asked) reject(error);
  }
}
