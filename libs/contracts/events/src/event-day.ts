import { id, languageMap, localDate, localTime } from '@regional-events/contracts-envelope';
import { z } from 'zod';

export const eventDay = z.object({
  date: localDate.describe('The local date, in the time zone of the event.'),
  startTime: localTime.nullable().describe('`HH:MM` in the time zone of the event.'),
  endTime: localTime
    .nullable()
    .describe('`HH:MM` in the time zone of the event, after `startTime`.'),
  endsNextDay: z
    .boolean()
    .exactOptional()
    .describe('True where `endTime` is the midnight after the date or one of the next morning.'),
  theme: languageMap.nullable().describe('What the day is about, by language.'),
  coOrganiserIds: z.array(id).describe('Who holds this day together with the organisers.'),
});
