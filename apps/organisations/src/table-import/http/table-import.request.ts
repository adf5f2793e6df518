import { id } from '@regional-events/platform-http';
import { z } from 'zod';

const dryRun = z
  .enum(['true', 'false'])
  .default('false')
  .describe('Whether it is only told what would happen.');

export const organisationImportQuery = z.strictObject({ dryRun });
export type OrganisationImportQuery = z.output<typeof organisationImportQuery>;

export const peopleImportQuery = z.strictObject({
  dryRun,
  organisationId: id
    .exactOptional()
    .describe(
      'The organisation of rows that name none; who is not of the secretariat names its own.',
    ),
});
export type PeopleImportQuery = z.output<typeof peopleImportQuery>;
