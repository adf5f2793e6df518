import type { components } from '@regional-events/api-client';
import { queryOptions } from '@tanstack/react-query';
import { body, client, idempotencyKey } from '../api/client.ts';
import type { ImportedThings } from './columns.ts';

export type TableImport = components['schemas']['TableImport'];
export type ImportedRow = components['schemas']['ImportedRow'];

const PAGE = 200;
/** Between two looks at an import that runs. */
const LOOK_MS = 700;

export const hasEnded = ({ state }: Pick<TableImport, 'state'>) =>
  state !== 'waiting' && state !== 'running';

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', 'one', id],
    queryFn: () => body(client.GET('/v1/jobs/organisations-{id}', { params: { path: { id } } })),
    refetchInterval: ({ state: { data } }) =>
      data !== undefined && hasEnded(data) ? false : LOOK_MS,
  });

/** The rows that are done; asked for again whenever more of them are. */
export const importedRowsPages = (id: string, done: number) => ({
  queryKey: ['imports', 'rows', id, done] as const,
  ask: (after: string | undefined) =>
    body(
      client.GET('/v1/jobs/organisations-{id}/rows', {
        params: { path: { id }, query: { after, limit: PAGE } },
      }),
    ),
});

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface AskedImport {
  readonly what: ImportedThings;
  readonly file: File;
  readonly dryRun: boolean;
  readonly organisationId: string | undefined;
  readonly key: ReturnType<typeof idempotencyKey>;
}

/** Sends the table as it is; answers the import, whose rows are done one after the other. */
export async function startImport(asked: AskedImport): Promise<TableImport> {
  const { what, file, dryRun, organisationId, key } = asked;
  const type = file.name.toLowerCase().endsWith('.xlsx') ? XLSX : 'text/csv';
  const sent = {
    headers: { 'Content-Type': type },
    // the table goes as bytes, not as a text in JSON
    bodySerializer: () => file,
    body: '',
  };
  const asks = dryRun ? ('true' as const) : undefined;
  return what === 'people'
    ? body(
        client.POST('/v1/people-imports', {
          params: { query: { dryRun: asks, organisationId }, header: key },
          ...sent,
        }),
      )
    : body(
        client.POST('/v1/organisation-imports', {
          params: { query: { dryRun: asks }, header: key },
          ...sent,
        }),
      );
}
