import { grant } from '@regional-events/contracts-organisations';
import { id } from '@regional-events/platform-http';
import { z } from 'zod';

export const focalPointResponse = z
  .object({
    personId: id.describe('Who speaks for the organisation.'),
    displayName: z.string().describe('The name, or a pseudonym where the caller may not see it.'),
    shownAs: z.enum(['name', 'pseudonym']).describe('Which of the two it is.'),
    grants: z
      .array(grant.pick({ seriesId: true, from: true, to: true }).meta({ id: 'TermOfFocalPoint' }))
      .describe('For which series and when; all of those days unless `at` names one.'),
  })
  .meta({ id: 'FocalPoint' });
