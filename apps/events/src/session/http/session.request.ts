import {
  externalRef,
  id,
  ids,
  languageMap,
  languageMapPatch,
  listQuery,
  localDate,
  localTime,
  vocabularyCode,
} from '@regional-events/platform-http';
import { z } from 'zod';
import { mergeInto } from '../../merge-into.ts';

const TOPICS = 30;
const ORGANISATIONS = 30;
const SPEAKERS = 50;

export const sessionKind = z.enum([
  'expert-exchange',
  'keynote',
  'panel',
  'presentation',
  'group-work',
  'plenary',
  'break',
]);

export const speakerRole = z.enum([
  'keynote',
  'presenter',
  'panellist',
  'moderator',
  'facilitator',
  'rapporteur',
  'interpreter',
]);

export const sessionParam = z.object({ id, sessionId: id });
export type SessionParam = z.output<typeof sessionParam>;

const fields = {
  kind: sessionKind,
  title: languageMap(),
  topics: z.array(vocabularyCode).max(TOPICS),
  date: localDate,
  startTime: localTime.nullable(),
  endTime: localTime.nullable(),
  organisationIds: ids(ORGANISATIONS),
  speakers: z.array(z.strictObject({ personId: id, role: speakerRole })).max(SPEAKERS),
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
    externalRef: externalRef.nullable().default(null),
  })
  .meta({ id: 'PlanSession' });

export type PlanSessionRequest = z.output<typeof planSessionRequest>;

export const changeSessionRequest = z
  .strictObject({ ...fields, title: languageMapPatch() })
  .partial()
  .meta({ id: 'ChangeSession' });

export type ChangeSessionRequest = z.output<typeof changeSessionRequest>;

export const sessionListQuery = listQuery({
  filters: { kind: sessionKind, date: localDate },
  sorts: ['date'],
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
