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

/** A slot of the draft agenda, which is in no message before a release. */
export const sessionItem = z.object({
  id: id.describe('The id of the session.'),
  eventId: id.describe('The event.'),
  kind: z.enum(sessionKinds).describe('What sort of session it is.'),
  title: languageMap.describe('Its title, by language.'),
  topics: z.array(z.string()).describe('Codes of the secretariat’s vocabulary.'),
  date: localDate.describe('The day of the event, a local date.'),
  startTime: z.string().nullable().describe('`HH:MM` in the time zone of the event.'),
  endTime: z.string().nullable().describe('`HH:MM` in the time zone of the event.'),
  organisationIds: z.array(id).describe('The organisations that hold it.'),
  speakers: z.array(speaker).describe('Who speaks, moderates or helps.'),
});

/** The fields that can be changed. */
export const sessionDetails = sessionItem.omit({ id: true, eventId: true });

export type SessionItem = DeepReadonly<z.infer<typeof sessionItem>>;
export type SessionDetails = DeepReadonly<z.infer<typeof sessionDetails>>;
