import {
  sessionItem,
  sessionKinds,
  speaker,
  speakerRoles,
} from '@regional-events/contracts-events';
import {
  describedBy,
  externalRef,
  externalRefText,
  id,
  ids,
  languageMap,
  languageMapPatch,
  localDate,
  localTime,
  uniqueList,
  vocabularyCode,
} from '@regional-events/platform-http';
import { z } from 'zod';
import { mergeInto } from './merge-into.ts';

const TOPICS = 30;
const ORGANISATIONS = 30;
const SPEAKERS = 50;

export const sessionParam = z.object({
  id: id.describe('The id of the event.'),
  sessionId: id.describe('The id of the session.'),
});
export type SessionParam = z.output<typeof sessionParam>;

const fields = describedBy(sessionItem, {
  kind: z.enum(sessionKinds),
  title: languageMap(),
  topics: uniqueList(vocabularyCode, TOPICS, 'topic'),
  date: localDate.describe('A day of the event, a local date.'),
  startTime: localTime.nullable(),
  endTime: localTime.nullable(),
  organisationIds: ids(ORGANISATIONS),
  speakers: z
    .array(z.strictObject(describedBy(speaker, { personId: id, role: z.enum(speakerRoles) })))
    .max(SPEAKERS),
});

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
