import { eventItem } from '@regional-events/contracts-events';
import {
  describedBy,
  externalRef,
  externalRefText,
  id,
  languageMap,
  localDate,
} from '@regional-events/platform-http';
import { z } from 'zod';
import { LARGEST_NUMBER } from './event.request.ts';

const asked = describedBy(eventItem, {
  seriesId: id.nullable(),
  numberInSeries: z.int().min(1).max(LARGEST_NUMBER).nullable(),
  title: languageMap(),
});

export const cloneEventRequest = z
  .strictObject({
    startsOn: localDate
      .exactOptional()
      .describe('From when on it begins; 52 weeks after the other one where it is left out.'),
    keepWeekdays: z
      .boolean()
      .default(true)
      .describe(
        'Whether it begins on the first day from `startsOn` on that is the same weekday, so that all days keep theirs; otherwise on `startsOn`.',
      ),
    seriesId: asked.seriesId
      .exactOptional()
      .describe('Its series; that of the other one where it is left out, null for none.'),
    numberInSeries: asked.numberInSeries.default(null),
    title: asked.title
      .exactOptional()
      .describe('Its title; that of the other one where it is left out.'),
    include: z
      .strictObject({
        days: z
          .boolean()
          .default(true)
          .describe('Its days and registration window, both as much later.'),
        agenda: z.boolean().default(true).describe('The sessions of its days.'),
      })
      .prefault({})
      .describe('What is copied besides the facts; invitations and registrations never are.'),
    externalRef: externalRef.nullable().default(null).describe(externalRefText),
  })
  .prefault({})
  .meta({ id: 'CloneEvent' });

export type CloneEventRequest = z.output<typeof cloneEventRequest>;

export const dayParam = z.object({
  id: id.describe('The id of the event.'),
  date: localDate.describe('A day of the event, a local date.'),
});
export type DayParam = z.output<typeof dayParam>;

export const cloneDayRequest = z
  .strictObject({ to: localDate.describe('The date of the new day.') })
  .meta({ id: 'CloneDay' });

export type CloneDayRequest = z.output<typeof cloneDayRequest>;
