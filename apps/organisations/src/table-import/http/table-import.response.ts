import { id, instant } from '@regional-events/platform-http';
import { z } from 'zod';
import { jobStates, rowOutcomes } from '../use-cases/job-view.ts';

const count = z.int().nonnegative();

export const tableImportResponse = z
  .object({
    id: id.describe('The id of the import.'),
    kind: z.enum(['organisation-import', 'people-import']).describe('What is done.'),
    organisationId: id.nullable().describe('The organisation of rows that name none.'),
    dryRun: z.boolean().describe('Whether it is only told what would happen.'),
    state: z.enum(jobStates).describe('Where it is; the last three are final.'),
    progress: z
      .object({ done: count.describe('Rows that are done.'), total: count.describe('All rows.') })
      .describe('How far it is.'),
    counts: z
      .object({
        created: count.describe('Rows that made something new.'),
        changed: count.describe('Rows that changed what there is.'),
        unchanged: count.describe('Rows that say what there is already.'),
        refused: count.describe('Rows that could not be taken.'),
        double: count.describe('Rows about somebody who may be there already.'),
      })
      .describe('Rows by what happened.'),
    failure: z
      .object({
        code: z.string().describe('The code of the problem.'),
        detail: z.string().describe('The problem in a sentence.'),
      })
      .nullable()
      .describe('Why it failed as a whole; null where it did not.'),
    createdAt: instant.describe('When it was asked for.'),
    endedAt: instant.nullable().describe('When it ended; null while it has not.'),
  })
  .meta({ id: 'TableImport' });

export const importedRowResponse = z
  .object({
    row: z
      .int()
      .positive()
      .describe('As a spreadsheet numbers it; the first one has the headings.'),
    outcome: z.enum(rowOutcomes).describe('What happened, or would happen.'),
    id: id
      .nullable()
      .describe(
        'What the row made, changed or found; in a dry run of something new no id that stays.',
      ),
    doubleOf: z.array(id).describe('Those that the row may be a double of.'),
    code: z.string().nullable().describe('Why it was not taken, as a code.'),
    detail: z.string().nullable().describe('Why it was not taken, in a sentence.'),
    field: z.string().nullable().describe('The field that is wrong, by its name in the API.'),
  })
  .meta({ id: 'ImportedRow' });
