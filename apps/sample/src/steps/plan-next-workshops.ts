import { dateIn } from '../data/upcoming.ts';
import type { Item } from './partner.ts';
import type { World } from './world.ts';

const WORKSHOPS = 2;
const WEEKS_BETWEEN = 8;
const DAYS_OF_WEEK = 7;
/** Behind the next workshop, and early enough to invite people. */
const FROM_IN_DAYS = 120;

interface Plans {
  readonly question: object;
  readonly plans: readonly object[];
}

/** The workshops after the next one: planned over the calendars of the countries, and adopted as drafts. */
export async function planNextWorkshops(world: World, seriesId: string, now: Date): Promise<void> {
  const drafts = `/v1/events?seriesId=${seriesId}&status=draft`;
  if ((await world.secretariat.find<Item>(drafts)) !== undefined) return;
  const series = `/v1/series/${seriesId}/plans`;
  const { question, plans } = await world.secretariat.post<Plans>(series, {
    events: WORKSHOPS,
    from: dateIn(FROM_IN_DAYS, now),
    minGapDays: WEEKS_BETWEEN * DAYS_OF_WEEK,
    rotation: 'least-recent',
  });
  const [best] = plans;
  if (best === undefined) return;
  await world.secretariat.post(`${series}/adopt`, {
    question,
    ...best,
    title: { en: 'Workshop of the series, planned (fictional)' },
    capacity: 30,
    admission: 'by-invitation',
  });
  world.say(`${WORKSHOPS} more workshops, planned around the holidays of all countries`);
}
