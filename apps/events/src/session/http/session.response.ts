import { z } from 'zod';
import { sessionKind, speakerRole } from './session.request.ts';

export const sessionResponse = z
  .object({
    id: z.uuid(),
    eventId: z.uuid(),
    kind: sessionKind,
    title: z.record(z.string(), z.string()),
    topics: z.array(z.string()),
    date: z.iso.date(),
    startTime: z.string().nullable(),
    endTime: z.string().nullable(),
    organisationIds: z.array(z.uuid()),
    speakers: z.array(z.object({ personId: z.uuid(), role: speakerRole })),
    externalRef: z
      .string()
      .nullable()
      .meta({ description: 'Null for other partners than its own.' }),
  })
  .meta({ id: 'Session' });
