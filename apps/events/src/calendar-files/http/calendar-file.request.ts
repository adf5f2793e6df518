import { id } from '@regional-events/platform-http';
import { z } from 'zod';
import { languages } from '@regional-events/texts';

const lang = z
  .enum(languages)
  .exactOptional()
  .describe('The language of the file; else the one that `Accept-Language` asks for.');

export const calendarFileQuery = z.strictObject({ lang });
export type CalendarFileQuery = z.output<typeof calendarFileQuery>;

export const eventCalendarQuery = z.strictObject({
  lang,
  sessions: z
    .enum(['true', 'false'])
    .default('false')
    .describe('Whether the sessions stand in it as well.'),
});
export type EventCalendarQuery = z.output<typeof eventCalendarQuery>;

export const dutiesParam = z.object({ personId: id.describe('The id of the person.') });
export type DutiesParam = z.output<typeof dutiesParam>;
