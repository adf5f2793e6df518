import type { Actor } from '@regional-events/kernel';
import { same } from './event-changes.ts';
import type { EventDay, EventDetails } from './event-details.ts';

type Organised = Pick<EventDetails, 'organiserIds' | 'days'>;

/** The secretariat, and the clients of the event's organisers. */
export function organises(
  actor: Actor,
  { organiserIds }: Pick<EventDetails, 'organiserIds'>,
): boolean {
  if (actor.role === 'secretariat') return true;
  return actor.organisationId !== null && organiserIds.includes(actor.organisationId);
}

export function coOrganises(actor: Actor, day: Pick<EventDay, 'coOrganiserIds'>): boolean {
  return actor.organisationId !== null && day.coOrganiserIds.includes(actor.organisationId);
}

/**
 * Every signed-in caller sees an event that was ever published; a draft is visible to its organisers and co-
 * organisers.
 */
export function maySee(actor: Actor, event: Organised, everPublished: boolean): boolean {
  return everPublished || organises(actor, event) || coOrganisesADay(actor, event);
}

export function coOrganisesADay(actor: Actor, { days }: Pick<EventDetails, 'days'>): boolean {
  return days.some((day) => coOrganises(actor, day));
}

/** The unreleased agenda is visible to organisers and co-organisers, also of a published event. */
export function readsDraftAgenda(actor: Actor, event: Organised): boolean {
  return organises(actor, event) || coOrganisesADay(actor, event);
}

/** Whether `wanted` differs only in the themes of days that the actor co-organises. */
export function changesOwnThemesOnly(
  actor: Actor,
  old: EventDetails,
  wanted: EventDetails,
): boolean {
  const own = old.days.map((day) => coOrganises(actor, day));
  const withoutOwnThemes = (details: EventDetails) => ({
    ...details,
    days: details.days.map((day, index) => (own[index] ? { ...day, theme: null } : day)),
  });
  return same(withoutOwnThemes(old), withoutOwnThemes(wanted));
}
