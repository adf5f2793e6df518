import {
  sessionItem,
  sessionKinds,
  sessionLink,
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
  longLanguageMap,
  longLanguageMapPatch,
  localDate,
  localTime,
  mergeInto,
  spokenLanguage,
  text,
  uniqueList,
  vocabularyCode,
  webAddress,
} from '@regional-events/platform-http';
import { z } from 'zod';
import { MOST_SPEAKERS } from '../use-cases/session-view.ts';

const TOPICS = 30;
const ORGANISATIONS = 30;
const LINKS = 20;
const TRACK = 100;
const ABSTRACT = 5000;
const REASON = 300;

export const sessionParam = z.object({
  id: id.describe('The id of the event.'),
  sessionId: id.describe('The id of the session.'),
});
export type SessionParam = z.output<typeof sessionParam>;

const link = z.strictObject(
  describedBy(sessionLink, { url: webAddress, title: languageMap().nullable().default(null) }),
);

const fields = describedBy(sessionItem, {
  kind: z.enum(sessionKinds),
  title: languageMap(),
  subtitle: languageMap().nullable(),
  abstract: longLanguageMap(ABSTRACT).nullable(),
  links: z.array(link).max(LINKS),
  language: spokenLanguage.nullable(),
  topics: uniqueList(vocabularyCode, TOPICS, 'topic'),
  date: localDate.describe('A day of the event, a local date.'),
  startTime: localTime.nullable(),
  endTime: localTime.nullable(),
  startsNextDay: z.boolean(),
  endsNextDay: z.boolean(),
  roomId: id.nullable(),
  track: text(TRACK).nullable(),
  organisationIds: ids(ORGANISATIONS),
  speakers: z
    .array(z.strictObject(describedBy(speaker, { personId: id, role: z.enum(speakerRoles) })))
    .max(MOST_SPEAKERS),
});

const sessionDetails = z.strictObject(fields);

export const planSessionRequest = z
  .strictObject({
    ...fields,
    subtitle: fields.subtitle.default(null),
    abstract: fields.abstract.default(null),
    links: fields.links.default([]),
    language: fields.language.default(null),
    topics: fields.topics.default([]),
    startTime: fields.startTime.default(null),
    endTime: fields.endTime.default(null),
    startsNextDay: fields.startsNextDay.default(false),
    endsNextDay: fields.endsNextDay.default(false),
    roomId: fields.roomId.default(null),
    track: fields.track.default(null),
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
    subtitle: languageMapPatch().nullable().describe('Like `title`; null takes it away.'),
    abstract: longLanguageMapPatch(ABSTRACT)
      .nullable()
      .describe('Like `title`; null takes it away.'),
  })
  .partial()
  .meta({ id: 'ChangeSession' });

export type ChangeSessionRequest = z.output<typeof changeSessionRequest>;

/** Who schedules all the same says why, and the conflict is kept as ignored. */
export const schedulingQuery = z.strictObject({
  ignoreConflicts: text(REASON)
    .exactOptional()
    .describe(
      'Why it is scheduled although a speaker or the room is taken elsewhere at that time; who said so and why stands with the conflict then.',
    ),
});
export type SchedulingQuery = z.output<typeof schedulingQuery>;

export function toPlanSession(
  eventId: string,
  request: PlanSessionRequest,
  { ignoreConflicts }: SchedulingQuery,
) {
  const { externalRef: reference, ...details } = request;
  return { eventId, details, externalRef: reference, ignoring: ignoreConflicts ?? null };
}

export function toChangeSession(
  { id: eventId, sessionId }: SessionParam,
  patch: ChangeSessionRequest,
  { ignoreConflicts }: SchedulingQuery,
) {
  return {
    ignoring: ignoreConflicts ?? null,
    eventId,
    id: sessionId,
    apply: (current: object) => mergeInto(sessionDetails, current, patch),
  };
}
