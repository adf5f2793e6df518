import { queryOptions } from '@tanstack/react-query';
import { allPages } from '../api/all-pages.ts';
import { body, client } from '../api/client.ts';

const PAGE = 200;

/** People of an organisation, as far as the reader may find them; all of them for an empty search. */
export const peopleOf = (organisationId: string, search: string, limit: number) =>
  queryOptions({
    queryKey: ['people', 'of', organisationId, search, limit] as const,
    queryFn: () => {
      const query = {
        organisationId: [organisationId],
        ...(search !== '' && { search }),
        limit,
      };
      return body(client.GET('/v1/people', { params: { query } }));
    },
    placeholderData: (before) => before,
  });

/** All of them, to recognise who is pasted. */
export const everybodyOf = (organisationId: string) =>
  queryOptions({
    queryKey: ['people', 'everybody-of', organisationId] as const,
    queryFn: () =>
      allPages((after) => {
        const query = { organisationId: [organisationId], after, limit: PAGE };
        return body(client.GET('/v1/people', { params: { query } }));
      }),
  });
