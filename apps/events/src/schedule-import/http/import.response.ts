import { id, instant, localDate } from '@regional-events/platform-http';
import { z } from 'zod';
import { jobStates, rowOutcomes } from '../use-cases/job-view.ts';

const count = z.int().nonnegative();

const row = z.object({
  row: z.int().positive().describe('The place in the file, from 1.'),
  ref: z.string().nullable().describe('The file’s key, which is the externalRef of the session.'),
  outcome: z.enum(rowOutcomes).nullable().describe('What happened, or would happen.'),
  code: z.string().nullable().describe('Why it was skipped, as a code.'),
  detail: z.string().nullable().describe('Why it was skipped, in a sentence.'),
});

export const jobResponse = z
  .object({
    id: id.describe('The id of the job.'),
    kind: z.literal('schedule-import').describe('What is done.'),
    eventId: id.describe('The event that it is about.'),
    dryRun: z.boolean().describe('Whether it is only told what would happen.'),
    state: z.enum(jobStates).describe('Where it is; the last three are final.'),
    progress: z
      .object({ done: count.describe('Rows that are done.'), total: count.describe('All rows.') })
      .describe('How far it is.'),
    counts: z
      .object({
        created: count.describe('Sessions that are new.'),
        changed: count.describe('Sessions that the file has otherwise.'),
        unchanged: count.describe('Sessions that stay as they are.'),
        skipped: count.describe('Rows that could not be taken.'),
      })
      .describe('Rows by what happened.'),
    daysAdded: z.array(localDate).describe('Days that the draft gained.'),
    roomsAdded: z.array(z.string()).describe('Rooms that the venue of the event gained.'),
    speakers: z
      .object({
        named: count.describe('How many people the file names.'),
        unmatched: z
          .array(z.string())
          .describe(
            'The file’s keys of those, among the first 10,000, that are no person known here; names are not kept.',
          ),
      })
      .describe('Who speaks.'),
    rows: z.array(row).describe('What became of each row that is done, in their order.'),
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
  .meta({ id: 'RequestedJob' });
