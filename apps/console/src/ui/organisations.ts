import type { components } from '@regional-events/api-client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { body, client } from '../api/client.ts';
import { useTexts } from '../texts/texts.tsx';

export type Organisation = components['schemas']['Organisation'];

const PAGE = 200;

/** All organisations, page by page: a directory has hundreds, and their names stand on every screen. */
export const directoryQuery = queryOptions({
  queryKey: ['organisations', 'directory'],
  queryFn: async () => {
    const all: Organisation[] = [];
    let after: string | undefined;
    do {
      const { data, page } = await body(
        client.GET('/v1/organisations', { params: { query: { after, limit: PAGE } } }),
      );
      all.push(...data);
      after = page.next ?? undefined;
    } while (after !== undefined);
    return all;
  },
});

interface Organisations {
  readonly all: readonly Organisation[];
  readonly find: (id: string) => Organisation | undefined;
  /** In the reader's language; empty while names are on their way. */
  readonly nameOf: (id: string) => string;
}

/** Organisations by their ids. */
export function useOrganisations(): Organisations {
  const { textOf } = useTexts();
  const { data } = useQuery(directoryQuery);
  return useMemo(() => {
    const byId = new Map(data?.map((organisation) => [organisation.id, organisation]));
    return {
      all: data ?? [],
      find: (id) => byId.get(id),
      nameOf: (id) => textOf(byId.get(id)?.names ?? {}),
    };
  }, [data, textOf]);
}
