import { id, languageMap, localDate, type DeepReadonly } from '@regional-events/contracts-envelope';
import { z } from 'zod';

export const sessionKinds = [
  'expert-exchange',
  'keynote',
  'panel',
  'presentation',
  'group-work',
  'plenary',
  'break',
] as const;

export const speakerRoles = [
  'keynote',
  'presenter',
  'panellist',
  'moderator',
  'facilitator',
  'rapporteur',
  'interpreter',
] as const;

export const speaker = z.object({
  personId: id.describe('The id of the person.'),
  role: z.enum(speakerRoles).describe('As what the person takes part.'),
});

export const sessionLink = z.object({
  url: z.string().describe('An address that begins with `https://` or `http://`.'),
  title: languageMap.nullable().describe('What is there, by language.'),
});

/** A slot of the draft agenda, which is in no message before a release. */
export const sessionItem = z.object({
  id: id.describe('The id of the session.'),
  eventId: id.describe('The event.'),
  kind: z.enum(sessionKinds).describe('What sort of session it is.'),
  title: languageMap.describe('Its title, by language.'),
  subtitle: languageMap.nullable().describe('What stands below the title, by language.'),
  abstract: languageMap.nullable().describe('What it is about, by language.'),
  links: z.array(sessionLink).default([]).describe('Slides, papers, recordings.'),
  language: z
    .string()
    .nullable()
    .describe('The language in which it is held, a BCP 47 tag; null where that is open.'),
  topics: z.array(z.string()).describe('Codes of the secretariat’s vocabulary.'),
  date: localDate.describe('The day of the event, a local date.'),
  startTime: z.string().nullable().describe('`HH:MM` in the time zone of the event.'),
  endTime: z.string().nullable().describe('`HH:MM` in the time zone of the event.'),
  startsNextDay: z
    .boolean()
    .default(false)
    .describe('Whether `startTime` is one of the morning after `date`.'),
  endsNextDay: z
    .boolean()
    .default(false)
    .describe('Whether `endTime` is the midnight after `date` or one of the morning after it.'),
  roomId: id
    .nullable()
    .default(null)
    .describe('A room of the event’s venue; null where that is open.'),
  track: z
    .string()
    .nullable()
    .default(null)
    .describe('The track that it belongs to: sessions of one track follow one another.'),
  organisationIds: z.array(id).describe('The organisations that hold it.'),
  speakers: z.array(speaker).describe('Who speaks, moderates or helps.'),
});

/** The fields that can be changed. */
export const sessionDetails = sessionItem.omit({ id: true, eventId: true });

export type SessionItem = DeepReadonly<z.infer<typeof sessionItem>>;
export type SessionDetails = DeepReadonly<z.infer<typeof sessionDetails>>;
