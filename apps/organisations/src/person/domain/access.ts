import {
  isPerson,
  isRunning,
  isSecretariat,
  localDateOf,
  organisationsOf,
  REGION_TIME_ZONE,
  speaksFor,
  type Actor,
} from '@regional-events/kernel';
import { sameAffiliations, type Affiliation } from './affiliation.ts';
import { ForeignOrganisationError, SecretariatOnlyError } from './errors.ts';

interface SeenPerson {
  readonly id: string;
  readonly affiliations: readonly Affiliation[];
}

/** An actor, and the organisations of the countries that it coordinates. */
export interface Viewer {
  readonly actor: Actor;
  readonly coordinated: readonly string[];
}

/**
 * A person is seen by the secretariat, by whoever acts for an organisation that the person belongs to today, by the
 * coordinators of that organisation's country, and by itself.
 */
export function seesPerson(viewer: Viewer, { id, affiliations }: SeenPerson, now: Date): boolean {
  if (isSecretariat(viewer.actor) || isPerson(viewer.actor, id)) return true;
  const ids = organisationsSeenBy(viewer);
  return affiliations.some(
    (affiliation) => ids.includes(affiliation.organisationId) && isRunning(affiliation, now),
  );
}

export function isThemself(actor: Actor, personId: string): boolean {
  return isPerson(actor, personId);
}

/** As `seesPerson`, for the person's own organisations alone. */
export function actsForPresentOrganisation(
  actor: Actor,
  affiliations: readonly Affiliation[],
  now: Date,
): boolean {
  return affiliations.some(
    (affiliation) => speaksFor(actor, affiliation.organisationId) && isRunning(affiliation, now),
  );
}

/** The rule of `seesPerson` as a query filter. */
export function peopleSeenBy(viewer: Viewer, now: Date): Readonly<Record<string, unknown>> {
  const { actor } = viewer;
  if (isSecretariat(actor)) return {};
  const today = localDateOf(now, REGION_TIME_ZONE);
  const running = {
    organisationId: { $in: organisationsSeenBy(viewer) },
    from: { $lte: today },
    // Left out, it is null: it lasts.
    $or: [{ to: null }, { to: { $gte: today } }],
  };
  const ofTheirs = { affiliations: { $elemMatch: running } };
  return actor.personId === null ? ofTheirs : { $or: [ofTheirs, { _id: actor.personId }] };
}

/** Of `peopleSeenBy` those whom a search looks through: with people of an organisation in sight, them alone. */
export function peopleSearchedBy(viewer: Viewer, now: Date): Readonly<Record<string, unknown>> {
  const { actor } = viewer;
  const nobodyIsSelf = seesPeopleOfSome(viewer) ? { ...actor, personId: null } : actor;
  return peopleSeenBy({ ...viewer, actor: nobodyIsSelf }, now);
}

/** Whom the viewer may find by name without saying why: who is not protected, and the people of its own organisations. */
export function findableBy(viewer: Viewer, now: Date): Readonly<Record<string, unknown>> {
  if (isSecretariat(viewer.actor)) return { protected: false };
  return { $or: [{ protected: false }, peopleSeenBy({ ...viewer, coordinated: [] }, now)] };
}

/** As `findableBy`. */
export function findsPerson(
  viewer: Viewer,
  person: SeenPerson & { readonly protected: boolean },
  now: Date,
): boolean {
  if (!person.protected) return true;
  return !isSecretariat(viewer.actor) && seesPerson({ ...viewer, coordinated: [] }, person, now);
}

/** Whoever acts for an organisation writes its people, with affiliations to it alone. Throws ForeignOrganisationError. */
export function expectMayWritePerson(
  actor: Actor,
  before: readonly Affiliation[],
  after: readonly Affiliation[],
  now: Date,
): void {
  if (isSecretariat(actor)) return;
  const isOwn = ({ organisationId }: Affiliation) => speaksFor(actor, organisationId);
  const foreign = (affiliation: Affiliation) => !isOwn(affiliation);
  const keepsForeign = sameAffiliations(after.filter(foreign), before.filter(foreign));
  // The person must belong to the caller's organisation today; the same change may end that.
  const belongs = (before.length === 0 ? after : before).some(
    (affiliation) => isOwn(affiliation) && isRunning(affiliation, now),
  );
  if (!keepsForeign || !belongs || after.every(foreign)) throw new ForeignOrganisationError();
}

/** The secretariat alone erases people and merges doubles. Throws SecretariatOnlyError. */
export function expectMayEraseAndMerge(actor: Actor): void {
  if (!isSecretariat(actor)) throw new SecretariatOnlyError();
}

/** Whether a search reads only the people of some organisations instead of all that have the words. */
export function seesPeopleOfSome(viewer: Viewer): boolean {
  return !isSecretariat(viewer.actor) && organisationsSeenBy(viewer).length > 0;
}

function organisationsSeenBy({ actor, coordinated }: Viewer): readonly string[] {
  return [...organisationsOf(actor), ...coordinated];
}
