import { isSecretariat, organisationsOf, type Actor } from '@regional-events/kernel';
import { same } from './event-changes.ts';
import type { EventDay, EventDetails } from './event-details.ts';

/** Without a series, a grant for one series alone gives no right. */
interface InSeries {
  readonly seriesId?: string | null;
}
type Organised = Pick<EventDetails, 'organiserIds' | 'days'> & InSeries;

/** The secretariat, and who acts for one of the organisers, of an event or a series. */
export function organises(
  actor: Actor,
  { organiserIds, seriesId }: Pick<EventDetails, 'organiserIds'> & InSeries,
): boolean {
  return isSecretariat(actor) || actsForAny(actor, organiserIds, seriesId);
}

export function coOrganises(
  actor: Actor,
  day: Pick<EventDay, 'coOrganiserIds'>,
  { seriesId }: InSeries,
): boolean {
  return actsForAny(actor, day.coOrganiserIds, seriesId);
}

function actsForAny(
  actor: Actor,
  ids: readonly string[],
  seriesId: string | null | undefined,
): boolean {
  return organisationsOf(actor, seriesId ?? null).some((id) => ids.includes(id));
}

/** Whether the actor may write anything here; which event and series, the other rules say. */
export function writesEvents({ scopes }: Actor): boolean {
  return scopes.includes('events:write');
}

/** The secretariat alone keeps series, and what all share. */
export function keepsSeries(actor: Actor): boolean {
  return isSecretariat(actor);
}

/** The organisations whose events are a caller's own; undefined where they are all that it sees. */
export function organisingFor(actor: Actor): readonly string[] | undefined {
  const ids = organisationsOf(actor);
  return isSecretariat(actor) || ids.length === 0 ? undefined : ids;
}

/**
 * Every signed-in caller sees an event that was ever published; a draft is visible to its organisers and co-
 * organisers.
 */
export function maySee(actor: Actor, event: Organised, everPublished: boolean): boolean {
  return everPublished || organises(actor, event) || coOrganisesADay(actor, event);
}

/** The rule of `maySee` as a query filter. */
export function visibleTo(actor: Actor): Readonly<Record<string, unknown>> {
  if (isSecretariat(actor)) return {};
  const preparedBy = (ids: readonly string[]) => [
    { organiserIds: { $in: ids } },
    { 'days.coOrganiserIds': { $in: ids } },
  ];
  const everywhere = organisationsOf(actor, null);
  const series = new Set(actor.grants.flatMap(({ seriesId }) => seriesId ?? []));
  const inSeries = [...series].map((seriesId) => ({
    seriesId,
    $or: preparedBy(organisationsOf(actor, seriesId)),
  }));
  return { $or: [{ publishedAt: { $ne: null } }, ...preparedBy(everywhere), ...inSeries] };
}

export function coOrganisesADay(
  actor: Actor,
  event: Pick<EventDetails, 'days'> & InSeries,
): boolean {
  return event.days.some((day) => coOrganises(actor, day, event));
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
  const own = old.days.map((day) => coOrganises(actor, day, old));
  const withoutOwnThemes = (details: EventDetails) => ({
    ...details,
    days: details.days.map((day, index) => (own[index] ? { ...day, theme: null } : day)),
  });
  return same(withoutOwnThemes(old), withoutOwnThemes(wanted));
}
