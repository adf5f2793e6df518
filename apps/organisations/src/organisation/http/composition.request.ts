import { id, listQuery, localDate } from '@regional-events/platform-http';
import { z } from 'zod';

const MOST_MEMBERSHIPS = 200;

export const addMemberRequest = z
  .strictObject({
    memberId: id.describe('The organisation that is a member.'),
    from: localDate.describe('The first day.'),
    to: localDate.nullable().default(null).describe('The last day; null while it lasts.'),
  })
  .meta({ id: 'AddMember' });

export type AddMemberRequest = z.output<typeof addMemberRequest>;

export const replaceCompositionRequest = z
  .strictObject({
    members: z
      .array(addMemberRequest)
      .max(MOST_MEMBERSHIPS)
      .describe('All memberships as they are to be.'),
  })
  .meta({ id: 'ReplaceComposition' });

export type ReplaceCompositionRequest = z.output<typeof replaceCompositionRequest>;

export const compositionQuery = listQuery({
  parameters: {
    at: localDate.exactOptional().describe('Only memberships that cover this day.'),
  },
});

export type CompositionRequest = z.output<typeof compositionQuery>;
