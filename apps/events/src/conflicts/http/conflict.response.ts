import { id, localDate } from '@regional-events/platform-http';
import { z } from 'zod';
import { conflictKinds, severities } from '../use-cases/conflict-view.ts';

const severity = z.enum(severities);
const title = z.record(z.string(), z.string());

const facts = z.object({
  code: z.enum(conflictKinds).describe('The kind again.'),
  title: title.exactOptional().describe('The title of the session that conflicts.'),
  other: title.exactOptional().describe('The title of what it conflicts with.'),
  date: localDate.exactOptional().describe('The day.'),
  time: z.string().exactOptional().describe('The time of the session, `HH:MM–HH:MM`.'),
  track: z.string().exactOptional().describe('The track.'),
  room: z.string().exactOptional().describe('The name of the room.'),
  country: z.string().exactOptional().describe('The country.'),
  names: title.exactOptional().describe('The name of the holiday, by language.'),
  certain: z.boolean().exactOptional().describe('False for a date that can move by a day.'),
  language: z.string().exactOptional().describe('The language of the session.'),
  city: z.string().exactOptional().describe('The other city.'),
  needed: z.number().exactOptional().describe('How many seats, or hours of travel, are needed.'),
  capacity: z.number().exactOptional().describe('How many people the room takes.'),
  hours: z.number().exactOptional().describe('How many hours there are to travel.'),
  events: z.number().exactOptional().describe('For how many events it is asked.'),
  weeks: z.number().exactOptional().describe('Within how many weeks.'),
});

export const conflictResponse = z
  .object({
    id: id.describe('Its id; what was moved meanwhile is another conflict.'),
    kind: z.enum(conflictKinds).describe('What conflicts.'),
    severity: severity.describe(
      '`blocks-scheduling`: neither the session nor the event is taken; `blocks-release`: the agenda is not released; `warning`: nothing is refused; `ignored`: somebody said why it does not matter.',
    ),
    sessionIds: z.array(id).describe('The sessions of this event that conflict.'),
    otherEventId: id.nullable().describe('The other event, where the caller may know of it.'),
    personId: id.nullable().describe('The speaker whom it is about.'),
    organisationId: id.nullable().describe('The organisation that it is about.'),
    facts: facts.describe('The same as data.'),
    text: z.string().describe('The same in words, in the language of `Accept-Language`.'),
    notes: z.array(z.string()).describe('Footnotes to the text, such as the one on Kosovo*.'),
    ignored: z
      .object({
        by: id.describe('The client that said so.'),
        at: z.string().meta({ format: 'date-time' }).describe('When.'),
        reason: z.string().describe('Why.'),
        severity: severity.describe('What it would be.'),
      })
      .nullable()
      .describe('Who ignores it, and why; null where it counts.'),
  })
  .meta({ id: 'Conflict' });

export const conflictOfEventResponse = conflictResponse
  .extend({ eventId: id.describe('The event that it is a conflict of.') })
  .meta({ id: 'ConflictOfEvent' });

export const scheduleCheckResponse = z
  .object({ conflicts: z.array(conflictResponse).describe('What blocks first.') })
  .meta({ id: 'ScheduleCheckResult' });
