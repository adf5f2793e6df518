import {
  belgrade,
  sessions,
  TIME_ZONE,
  TOPIC_CODES,
  type SampleSession,
} from '../data/belgrade.ts';
import { delegations } from '../data/organisations.ts';
import { delegates, speakers, type SamplePerson } from '../data/people.ts';
import type { Item } from './partner.ts';
import { idOf, type World } from './world.ts';

/** From the list of participants of May 2022. */
const REASON = 'recorded-afterwards';

/** The real workshop: scheduled, its registrations recorded afterwards, then completed. */
export async function holdBelgrade(world: World, seriesId: string): Promise<string> {
  const { id, status } = await schedule(world, seriesId);
  if (status === 'completed') return id;
  for (const session of sessions) await scheduleSession(world, id, session);
  if (status === 'draft') await world.secretariat.post(`/v1/events/${id}/publish`, {});
  world.say(`the workshop in Belgrade: two days, ${sessions.length} topics, published`);
  await recordSpeakers(world, id);
  await recordDelegations(world, id);
  await world.secretariat.post(`/v1/events/${id}/complete`, {});
  world.say('the workshop in Belgrade: completed');
  return id;
}

async function schedule(world: World, seriesId: string): Promise<Item> {
  const { days, title, ...facts } = belgrade;
  return world.secretariat.findOrPost<Item>('/v1/events', 'sample-belgrade-2022', {
    ...facts,
    kind: 'workshop',
    title: { en: title },
    topics: TOPIC_CODES,
    seriesId,
    admission: 'by-invitation',
    timeZone: TIME_ZONE,
    days: days.map(({ coOrganisers, theme, ...day }) => ({
      ...day,
      theme: { en: theme },
      coOrganiserIds: coOrganisers.map((code) => idOf(world.organisationIds, code)),
    })),
  });
}

async function scheduleSession(
  world: World,
  eventId: string,
  session: SampleSession,
): Promise<void> {
  const { ref, title, organisations, speakers: refs, ...slot } = session;
  await world.secretariat.findOrPost(`/v1/events/${eventId}/sessions`, `sample-${ref}`, {
    ...slot,
    title: { en: title },
    organisationIds: organisations.map((code) => idOf(world.organisationIds, code)),
    speakers: refs.map((person) => ({
      personId: idOf(world.personIds, person),
      role: session.kind === 'keynote' ? 'keynote' : 'presenter',
    })),
  });
}

async function recordSpeakers(world: World, eventId: string): Promise<void> {
  for (const person of speakers) await record(world, eventId, person, 'speaker');
  world.say(`${speakers.length} speakers, who take no seat`);
}

/** First everybody within the seats of the own delegation, then those who hope for the reserve. */
async function recordDelegations(world: World, eventId: string): Promise<void> {
  const within = delegations.flatMap(({ code, seats }) => membersOf(code).slice(0, seats));
  const beyond = delegations.flatMap(({ code, seats }) => membersOf(code).slice(seats));
  for (const person of [...within, ...beyond]) await record(world, eventId, person, 'participant');
  world.say(`${within.length + beyond.length} people put forward for ${belgrade.capacity} seats`);
}

function membersOf(code: string): readonly SamplePerson[] {
  return delegates.filter(({ organisation }) => organisation === code);
}

async function record(
  world: World,
  eventId: string,
  person: SamplePerson,
  role: string,
): Promise<void> {
  const { organisation, ref } = person;
  await world.secretariat.findOrPost(
    `/v1/events/${eventId}/registrations`,
    `sample-belgrade-${ref}`,
    {
      personId: idOf(world.personIds, ref),
      organisationId: organisation === null ? null : idOf(world.organisationIds, organisation),
      role,
      outsideWindowReason: REASON,
    },
  );
}
