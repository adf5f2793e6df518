import { id, listQuery, localDate } from '@regional-events/platform-http';
import { z } from 'zod';

const MOST_MEMBERSHIPS = 200;

export const addMemberRequest = z
  .strictObject({
    memberId: id,
    from: localDate,
    /** The last day; null while it lasts. */
    to: localDate.nullable().default(null),
  })
  .meta({ id: 'AddMember' });

export type AddMemberRequest = z.output<typeof addMemberRequest>;

export const replaceCompositionRequest = z
  .strictObject({ members: z.array(addMemberRequest).max(MOST_MEMBERSHIPS) })
  .meta({ id: 'ReplaceComposition' });

export type ReplaceCompositionRequest = z.output<typeof replaceCompositionRequest>;

export const compositionQuery = listQuery({
  parameters: {
    /** Only memberships that cover this day. */
    at: localDate.exactOptional(),
  },
});

export type CompositionRequest = z.output<typeof compositionQuery>;
