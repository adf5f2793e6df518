import { PARTNER_PROJECT } from '../data/organisations.ts';
import { openWebinar } from '../data/upcoming.ts';
import type { Item } from './partner.ts';
import { idOf, partnerOf, type World } from './world.ts';

/** What marks the sample as loaded: its last step. */
export const WEBINAR_REF = 'sample-webinar';

/** An open webinar, scheduled by the partner project's own client. */
export async function scheduleWebinar(world: World, seriesId: string, now: Date): Promise<string> {
  const partner = partnerOf(world, PARTNER_PROJECT);
  const { id, status } = await partner.findOrPost<Item>('/v1/events', WEBINAR_REF, {
    ...openWebinar(now),
    seriesId,
    organiserIds: [idOf(world.organisationIds, PARTNER_PROJECT)],
  });
  if (status === 'draft') await partner.post(`/v1/events/${id}/publish`, {});
  world.say('an open webinar of the partner project, with free seats');
  return id;
}
