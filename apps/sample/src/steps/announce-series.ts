import {
  INITIATOR,
  SERIES_AIMS,
  SERIES_BEGAN,
  SERIES_COUNTRIES,
  SERIES_TITLE,
} from '../data/belgrade.ts';
import { PARTNER_PROJECT } from '../data/organisations.ts';
import { seriesEnds } from '../data/upcoming.ts';
import type { Item } from './partner.ts';
import { idOf, type World } from './world.ts';

/** The series, which goes on for a year from the day on which the sample is loaded. */
export async function announceSeries(world: World, now: Date): Promise<string> {
  const { id } = await world.secretariat.findOrPost<Item>('/v1/series', 'sample-series', {
    title: { en: SERIES_TITLE },
    aims: SERIES_AIMS.map((aim) => ({ en: aim })),
    initiatorId: idOf(world.organisationIds, INITIATOR),
    organiserIds: [idOf(world.organisationIds, PARTNER_PROJECT)],
    countries: SERIES_COUNTRIES,
    from: SERIES_BEGAN,
    to: seriesEnds(now),
  });
  world.say('the series');
  return id;
}
