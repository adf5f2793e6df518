import { id, instant } from '@regional-events/platform-http';
import { z } from 'zod';
import { erasureStatuses } from '../queries/erasure-list.ts';

const standing = {
  status: z.enum(erasureStatuses).describe('`done` once nothing is left.'),
  doneAt: instant.nullable().describe('When it was done; null before.'),
};

export const erasureResponse = z
  .object({
    id: id.describe('The id of the erasure, which is that of the person.'),
    personId: id.describe('Who was erased.'),
    askedAt: instant.describe('When it was asked for; since then the person is shown to nobody.'),
    askedBy: z.string().describe('The client or account that asked.'),
    ...standing,
    services: z
      .array(
        z
          .object({ service: z.string().describe('The name of the service.'), ...standing })
          .meta({ id: 'ErasureInService' }),
      )
      .describe('What each service that may know the person has done.'),
  })
  .meta({ id: 'Erasure' });
