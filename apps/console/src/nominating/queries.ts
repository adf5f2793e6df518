import { queryOptions } from '@tanstack/react-query';
import { body, client } from '../api/client.ts';

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
