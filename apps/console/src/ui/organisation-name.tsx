import { queryOptions, useQuery } from '@tanstack/react-query';
import { body, client } from '../api/client.ts';
import { GivenText } from './given-text.tsx';

const organisationQuery = (id: string) =>
  queryOptions({
    queryKey: ['organisations', 'name', id],
    queryFn: () => body(client.GET('/v1/organisations/{id}', { params: { path: { id } } })),
  });

/** How an organisation is called, by its id. */
export function OrganisationName({ id }: { readonly id: string }) {
  const { data } = useQuery(organisationQuery(id));
  return data === undefined ? '…' : <GivenText texts={data.names} />;
}
