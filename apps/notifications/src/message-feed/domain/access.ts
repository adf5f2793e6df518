import { isSecretariat, organisationsOf, type Actor } from '@regional-events/kernel';
import { clientsOf, everyone, organisersOf, type View } from './readers.ts';

/** The secretariat reads everything, drafts too, and in an order of its own. */
export function readsAll(actor: Actor): boolean {
  return isSecretariat(actor);
}

/** The organisations by which an actor reads; those of `inSeries` at the events of that series alone. */
export interface ReadingFor {
  readonly organisationIds: readonly string[];
  readonly inSeries: ReadonlyMap<string, readonly string[]>;
}

export function readingFor(actor: Actor): ReadingFor {
  const organisationIds = organisationsOf(actor, null);
  const series = actor.grants.flatMap(({ role, seriesId }) =>
    role === 'focal-point' && seriesId !== null ? [seriesId] : [],
  );
  const inSeries = [...new Set(series)].map((seriesId): [string, readonly string[]] => [
    seriesId,
    organisationsOf(actor, seriesId).filter((id) => !organisationIds.includes(id)),
  ]);
  return { organisationIds, inSeries: new Map(inSeries) };
}

/** What follows for the view from the events as they are now. */
export interface EventsOfReader {
  /** Those that the actor's organisations organise. */
  readonly organised: readonly string[];
  readonly ofSeries: ReadonlyMap<string, readonly string[]>;
}

export function viewOf(actor: Actor, { organised, ofSeries }: EventsOfReader): View {
  if (readsAll(actor)) return { all: true };
  const { organisationIds, inSeries } = readingFor(actor);
  const groups = [everyone, ...organisationIds.map(clientsOf), ...organised.map(organisersOf)];
  const atEvents = [...inSeries].map(([seriesId, ids]) => ({
    groups: ids.map(clientsOf),
    eventIds: ofSeries.get(seriesId) ?? [],
  }));
  return { all: false, groups, atEvents };
}
