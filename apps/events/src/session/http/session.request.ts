import {
  externalRef,
  externalRefText,
  id,
  ids,
  languageMap,
  languageMapPatch,
  listQuery,
  localDate,
  localTime,
  uniqueList,
  vocabularyCode,
} from '@regional-events/platform-http';
import { z } from 'zod';
import { mergeInto } from '../../merge-into.ts';

const TOPICS = 30;
const ORGANISATIONS = 30;
const SPEAKERS = 50;

export const sessionKind = z
  .enum(['expert-exchange', 'keynote', 'panel', 'presentation', 'group-work', 'plenary', 'break'])
  .describe('What sort of session it is.');

export const speakerRole = z
  .enum([
    'keynote',
    'presenter',
    'panellist',
    'moderator',
    'facilitator',
    'rapporteur',
    'interpreter',
  ])
  .describe('As what the person takes part.');

export const sessionParam = z.object({
  id: id.describe('The id of the event.'),
  sessionId: id.describe('The id of the session.'),
});
export type SessionParam = z.output<typeof sessionParam>;

const fields = {
  kind: sessionKind,
  title: languageMap().describe('Its title, by language.'),
  topics: uniqueList(vocabularyCode, TOPICS, 'topic').describe(
    'Codes of the secretariat’s vocabulary.',
  ),
  date: localDate.describe('A day of the event, a local date.'),
  startTime: localTime.nullable().describe('`HH:MM` in the time zone of the event.'),
  endTime: localTime.nullable().describe('`HH:MM` in the time zone of the event.'),
  organisationIds: ids(ORGANISATIONS).describe('The organisations that hold it.'),
  speakers: z
    .array(z.strictObject({ personId: id.describe('The id of the person.'), role: speakerRole }))
    .max(SPEAKERS)
    .describe('Who speaks, moderates or helps.'),
};

const sessionDetails = z.strictObject(fields);

export const planSessionRequest = z
  .strictObject({
    ...fields,
    topics: fields.topics.default([]),
    startTime: fields.startTime.default(null),
    endTime: fields.endTime.default(null),
    organisationIds: fields.organisationIds.default([]),
    speakers: fields.speakers.default([]),
    externalRef: externalRef.nullable().default(null).describe(externalRefText),
  })
  .meta({ id: 'PlanSession' });

export type PlanSessionRequest = z.output<typeof planSessionRequest>;

export const changeSessionRequest = z
  .strictObject({
    ...fields,
    title: languageMapPatch().describe(
      'Its title: languages that are named change, null takes one away.',
    ),
  })
  .partial()
  .meta({ id: 'ChangeSession' });

export type ChangeSessionRequest = z.output<typeof changeSessionRequest>;

export const sessionListQuery = listQuery({
  filters: { kind: sessionKind, date: localDate.describe('A day of the event.') },
  sorts: ['date'],
  usualOrder: 'time: by date, start time and id',
});

export type SessionListRequest = z.output<typeof sessionListQuery>;

export function toPlanSession(eventId: string, request: PlanSessionRequest) {
  const { externalRef: reference, ...details } = request;
  return { eventId, details, externalRef: reference };
}

export function toChangeSession(
  { id: eventId, sessionId }: SessionParam,
  patch: ChangeSessionRequest,
) {
  return {
    eventId,
    id: sessionId,
    apply: (current: object) => mergeInto(sessionDetails, current, patch),
  };
}
