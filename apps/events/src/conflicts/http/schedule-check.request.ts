import { eventDay, sessionItem, speaker } from '@regional-events/contracts-events';
import {
  country,
  describedBy,
  id,
  ids,
  languageMap,
  localDate,
  localTime,
  patchOf,
  spokenLanguage,
  text,
  timeZone,
  uniqueList,
  vocabularyCode,
} from '@regional-events/platform-http';
import { z } from 'zod';

const DAYS = 60;
const SESSIONS = 500;
const SPEAKERS = 50;
const LIST = 30;
const MOST_SEATS = 100_000;
const TRACK = 100;

const day = z.strictObject(
  describedBy(eventDay, {
    date: localDate,
    startTime: localTime.nullable().default(null),
    endTime: localTime.nullable().default(null),
    endsNextDay: z.boolean().exactOptional(),
    coOrganiserIds: ids(LIST).default([]),
  }),
);

const event = patchOf({
  days: z.array(day).max(DAYS).describe('Its days, in their order.'),
  timeZone: timeZone.nullable().describe('IANA, such as `Europe/Belgrade`.'),
  city: text().nullable().describe('Where it is held; null for what is held online.'),
  venueId: id.nullable().describe('The venue of the directory.'),
  host: country.nullable().describe('The country that hosts it.'),
  countries: uniqueList(country, LIST, 'country').describe('The countries that take part.'),
  topics: uniqueList(vocabularyCode, LIST, 'topic').describe('Codes of the vocabulary.'),
  organiserIds: ids(LIST).describe('The organisations that organise it.'),
  capacity: z.int().min(0).max(MOST_SEATS).nullable().describe('Seats in all.'),
});

const session = z.strictObject({
  id: id.exactOptional().describe('The stored session whose place it takes; left out: one more.'),
  ...describedBy(sessionItem, {
    kind: sessionItem.shape.kind.default('presentation'),
    title: languageMap().default({ en: 'A session' }),
    language: spokenLanguage.nullable().default(null),
    date: localDate,
    startTime: localTime.nullable().default(null),
    endTime: localTime.nullable().default(null),
    startsNextDay: z.boolean().default(false),
    endsNextDay: z.boolean().default(false),
    roomId: id.nullable().default(null),
    track: text(TRACK).nullable().default(null),
    organisationIds: ids(LIST).default([]),
    speakers: z
      .array(
        z.strictObject(
          describedBy(speaker, { personId: id, role: speaker.shape.role.default('presenter') }),
        ),
      )
      .max(SPEAKERS)
      .default([]),
  }),
});

export const scheduleCheckRequest = z
  .strictObject({
    eventId: id
      .nullable()
      .default(null)
      .describe('A stored event that this would change; null for a new one.'),
    event: event
      .default({})
      .describe('What would be different; what is left out is as it is stored, or open.'),
    sessions: z
      .array(session)
      .max(SESSIONS)
      .default([])
      .describe('Sessions that would come, or take the place of stored ones.'),
  })
  .meta({ id: 'ScheduleCheck' });

export type ScheduleCheckRequest = z.output<typeof scheduleCheckRequest>;

export function toScheduleCheck({ event: asked, sessions, ...check }: ScheduleCheckRequest) {
  const { days, ...wanted } = asked;
  const dayless = days?.map((each) => ({ ...each, theme: null }));
  return {
    ...check,
    event: { ...wanted, ...(dayless !== undefined && { days: dayless }) },
    sessions: sessions.map((each) => ({
      subtitle: null,
      abstract: null,
      links: [],
      topics: [],
      ...each,
    })),
  };
}
