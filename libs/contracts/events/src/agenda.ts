import {
  growing,
  id,
  instant,
  languageMap,
  localDate,
  type DeepReadonly,
} from '@regional-events/contracts-envelope';
import { z } from 'zod';
import { eventDay } from './event-day.ts';
import { sessionItem, sessionKinds, speaker, speakerRoles } from './session.ts';

const { links, startsNextDay, endsNextDay, roomId, track, ...fields } = sessionItem.omit({
  eventId: true,
}).shape;

/** A session as it was released: every field is written, so that what reads it later adds nothing. */
export const releasedSession = z.object({
  ...fields,
  links: links.unwrap().describe('Slides, papers, recordings.'),
  startsNextDay: startsNextDay
    .unwrap()
    .describe('Whether `startTime` is one of the morning after `date`.'),
  endsNextDay: endsNextDay
    .unwrap()
    .describe('Whether `endTime` is the midnight after `date` or one of the morning after it.'),
  roomId: roomId.unwrap().describe('The room; null where it was open.'),
  roomName: z
    .string()
    .nullable()
    .describe('The name of the room at the release; null where it was open.'),
  track: track.unwrap().describe('The track that it belongs to.'),
});

export const releasedAgenda = z.object({
  timeZone: z.string().nullable().describe('IANA, such as `Europe/Belgrade`.'),
  days: z.array(eventDay).describe('The days of the event, in their order.'),
  sessions: z.array(releasedSession).describe('The sessions, in order of time.'),
});

/** What a list says of a release, which may be large. */
export const agendaVersionHead = z.object({
  eventId: id.describe('The event.'),
  version: z.int().positive().describe('1, 2, 3 … within the event, without gaps.'),
  releasedAt: instant.describe('When it was released.'),
  note: languageMap.nullable().describe('What its readers were told with it, by language.'),
  sessionCount: z.int().nonnegative().describe('How many sessions it has.'),
});

export const agendaVersionItem = agendaVersionHead.extend(releasedAgenda.shape);

/** What can change of a session in one step, as one change: the kind, and the fields that it is about. */
export const agendaChangeKinds = [
  'added',
  'removed',
  'moved',
  'room-changed',
  'retitled',
  'speakers-changed',
  'changed',
] as const;

/** Of a session what messages tell: no text but its title, and people by their ids. */
const toldPart = z.object({
  kind: growing(sessionKinds).describe('What sort of session it is.').exactOptional(),
  title: fields.title.exactOptional(),
  language: fields.language.exactOptional(),
  topics: fields.topics.exactOptional(),
  date: localDate.describe('The day of the event, a local date.').exactOptional(),
  startTime: fields.startTime.exactOptional(),
  endTime: fields.endTime.exactOptional(),
  startsNextDay: releasedSession.shape.startsNextDay.exactOptional(),
  endsNextDay: releasedSession.shape.endsNextDay.exactOptional(),
  roomId: releasedSession.shape.roomId.exactOptional(),
  organisationIds: fields.organisationIds.exactOptional(),
  speakers: z
    .array(
      speaker.extend({
        role: growing(speakerRoles).describe('As what the person takes part.'),
      }),
    )
    .describe('Who speaks, moderates or helps.')
    .exactOptional(),
});

export const toldAgendaChange = z.object({
  sessionId: id.describe('The id of the session.'),
  kind: growing(agendaChangeKinds).describe('What happened to it; `changed` is about the rest.'),
  fields: z
    .array(z.string())
    .describe('The fields that differ; none for a session that was added or removed.'),
  from: toldPart.nullable().describe('These fields as they were; null for an added session.'),
  to: toldPart.nullable().describe('These fields as they are; null for a removed session.'),
});

export type ReleasedSession = DeepReadonly<z.infer<typeof releasedSession>>;
export type ReleasedAgenda = DeepReadonly<z.infer<typeof releasedAgenda>>;
export type AgendaVersionHead = DeepReadonly<z.infer<typeof agendaVersionHead>>;
export type AgendaVersionItem = DeepReadonly<z.infer<typeof agendaVersionItem>>;
export type AgendaChangeKind = (typeof agendaChangeKinds)[number];
