import { calendarDayItem } from '@regional-events/contracts-events';
import { country, describedBy, languageMap, localDate } from '@regional-events/platform-http';
import { z } from 'zod';

const SUBDIVISION = /^[A-Z]{2}-[A-Z0-9]{1,3}$/;

const fields = describedBy(calendarDayItem, {
  country,
  subdivision: z.string().regex(SUBDIVISION).nullable(),
  date: localDate,
  names: languageMap(),
  kind: calendarDayItem.shape.kind,
  certainty: calendarDayItem.shape.certainty,
});

export const addCalendarDayRequest = z
  .strictObject({
    ...fields,
    subdivision: fields.subdivision.default(null),
    kind: fields.kind.default('public'),
    certainty: fields.certainty.default('certain'),
  })
  .meta({ id: 'AddCalendarDay' });

export type AddCalendarDayRequest = z.output<typeof addCalendarDayRequest>;
