import {
  country,
  describedBy,
  externalRef,
  externalRefText,
  id,
  ids,
  languageMap,
  languageMapPatch,
  localDate,
  mergeInto,
  uniqueList,
} from '@regional-events/platform-http';
import { seriesItem } from '@regional-events/contracts-events';
import { z } from 'zod';

const AIMS = 20;
const AIM_LENGTH = 1000;
const COUNTRIES = 60;
const MOST_NAMES_FROM_DAYS = 365;

const fields = describedBy(seriesItem, {
  title: languageMap(),
  aims: z.array(languageMap(AIM_LENGTH)).max(AIMS),
  initiatorId: id,
  organiserIds: ids(),
  countries: uniqueList(country, COUNTRIES, 'country'),
  from: localDate,
  to: localDate,
  namesFromDays: z.int().min(0).max(MOST_NAMES_FROM_DAYS),
});

const seriesDetails = z.strictObject(fields);

export const announceSeriesRequest = z
  .strictObject({
    ...fields,
    namesFromDays: fields.namesFromDays.default(14),
    externalRef: externalRef.nullable().default(null).describe(externalRefText),
  })
  .meta({ id: 'AnnounceSeries' });

export type AnnounceSeriesRequest = z.output<typeof announceSeriesRequest>;

export const changeSeriesRequest = z
  .strictObject({
    ...fields,
    title: languageMapPatch().describe(
      'Its title: languages that are named change, null takes one away.',
    ),
  })
  .partial()
  .meta({ id: 'ChangeSeries' });

export type ChangeSeriesRequest = z.output<typeof changeSeriesRequest>;

export function toAnnounceSeries({ externalRef: reference, ...details }: AnnounceSeriesRequest) {
  return { details, externalRef: reference };
}

export function toChangeSeries(seriesId: string, patch: ChangeSeriesRequest) {
  return { id: seriesId, apply: (current: object) => mergeInto(seriesDetails, current, patch) };
}
