import {
  agendaChangeKinds,
  agendaVersionHead,
  agendaVersionItem,
  releasedAgenda,
  releasedSession,
} from '@regional-events/contracts-events';
import { id } from '@regional-events/platform-http';
import { z } from 'zod';

export const agendaVersionResponse = agendaVersionItem.meta({ id: 'AgendaVersion' });

export const agendaVersionHeadResponse = agendaVersionHead.meta({ id: 'AgendaVersionHead' });

const part = releasedSession.omit({ id: true }).partial();
const frame = releasedAgenda.pick({ timeZone: true, days: true });

export const agendaChangesResponse = z
  .object({
    since: z.int().describe('The release before; 0 for nothing.'),
    version: z.int().nullable().describe('The release after; null for the draft.'),
    frame: z
      .object({ from: frame.describe('As they were.'), to: frame.describe('As they are.') })
      .nullable()
      .describe('Days and time zone of the event; null where they are the same.'),
    changes: z
      .array(
        z.object({
          sessionId: id.describe('The id of the session.'),
          title: releasedSession.shape.title.describe('Its title now, or its last one.'),
          kind: z
            .enum(agendaChangeKinds)
            .describe('What happened to it; `changed` is about the rest.'),
          fields: z
            .array(z.string())
            .describe('The fields that differ; none for a session that was added or removed.'),
          from: part.nullable().describe('These fields as they were; null for an added session.'),
          to: part.nullable().describe('These fields as they are; null for a removed session.'),
          text: z
            .string()
            .describe('The same in words, in the language that `Accept-Language` asks for.'),
        }),
      )
      .describe('What happened to sessions: in order of time, removed ones last.'),
    texts: z
      .array(z.string())
      .describe('All of it in words, a sentence each: days and time zone first, then sessions.'),
  })
  .meta({ id: 'AgendaChanges' });
