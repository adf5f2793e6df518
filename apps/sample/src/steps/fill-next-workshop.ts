import { delegates } from '../data/people.ts';
import { invitations, nextWorkshop } from '../data/upcoming.ts';
import type { Item } from './partner.ts';
import { idOf, partnerOf, type World } from './world.ts';

type Invitation = (typeof invitations)[number];

/** The next workshop, by invitation: the invited organisations nominate with clients of their own. */
export async function fillNextWorkshop(world: World, seriesId: string, now: Date): Promise<string> {
  const draft = { ...nextWorkshop(now), seriesId };
  const { id, status } = await world.secretariat.findOrPost<Item>(
    '/v1/events',
    'sample-next-workshop',
    draft,
  );
  if (status === 'draft') await world.secretariat.post(`/v1/events/${id}/publish`, {});
  for (const invitation of invitations) await invite(world, id, invitation);
  for (const invitation of invitations) await nominate(world, id, invitation);
  world.say(
    `the next workshop: ${invitations.length} organisations invited, ${draft.capacity} seats, full`,
  );
  return id;
}

async function invite(world: World, eventId: string, { code, seats }: Invitation): Promise<void> {
  const path = `/v1/events/${eventId}/invitations`;
  const organisationId = idOf(world.organisationIds, code);
  const invitation = await world.secretariat.findOrPost<Item>(path, `sample-invitation-${code}`, {
    organisationId,
    seats,
  });
  if (invitation.status === 'sent')
    await partnerOf(world, code).post(`${path}/${invitation.id}/accept`, {});
}

async function nominate(world: World, eventId: string, { code, seats }: Invitation): Promise<void> {
  const people = delegates.filter(({ organisation }) => organisation === code).slice(0, seats);
  for (const { ref } of people) {
    await partnerOf(world, code).findOrPost(
      `/v1/events/${eventId}/registrations`,
      `sample-next-${ref}`,
      {
        personId: idOf(world.personIds, ref),
        organisationId: idOf(world.organisationIds, code),
      },
    );
  }
}
