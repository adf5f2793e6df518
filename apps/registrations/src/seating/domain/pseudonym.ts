import type { KnownOrganisation } from '../../known-organisation/known-organisations.ts';
import type { Registration } from './registration.ts';
import type { SeatDecision } from './seat-decisions.ts';

const abbreviations: Readonly<Record<string, string>> = {
  prosecution: 'PROS',
  'law-enforcement': 'POL',
  'task-force': 'TF',
  ministry: 'MIN',
  'local-authority': 'LOC',
  'international-organisation': 'IO',
  project: 'PROJ',
  ngo: 'NGO',
  'joint-body': 'JB',
};

const DIGITS = 2;

/** Undefined for a person who comes for no organisation. */
type Origin = Pick<KnownOrganisation, 'country' | 'kind'> | undefined;

/**
 * What stands for the name of whoever is not named at an event, such as BA-PROS-03: the country and the kind of the
 * organisation that the person first came for, and the person's number at the event.
 */
export function pseudonymOf(organisation: Origin, number: number): string {
  const country = organisation?.country ?? 'INT';
  const kind = organisation === undefined ? 'GUEST' : (abbreviations[organisation.kind] ?? 'ORG');
  return `${country}-${kind}-${String(number).padStart(DIGITS, '0')}`;
}

/** Copies of organisations that earlier versions stored know no kind until they are built anew. */
export function isOriginKnown(organisation: Origin): boolean {
  return organisation?.kind !== '';
}

/** What a pseudonym is given by and found by. */
export type NumberedRegistration = Pick<
  Registration,
  'id' | 'eventId' | 'personId' | 'organisationId' | 'pseudonym'
>;

/**
 * The new registrations of a decision with their pseudonyms: whoever was registered at the event before keeps the one of
 * then, others get the next number. `earlier`: by the id of the person.
 */
export function withPseudonyms(
  { plan, changes, ...rest }: SeatDecision,
  organisation: Origin,
  earlier: (personId: string) => string | undefined,
): SeatDecision {
  let numbered = plan.peopleNumbered;
  const named = changes.map((change) => {
    const { registration } = change;
    if (registration.version > 0) return change;
    const kept = earlier(registration.personId);
    if (kept !== undefined)
      return { ...change, registration: { ...registration, pseudonym: kept } };
    if (numbered === null) throw new Error('who reads a plan counts the people where it does not');
    numbered += 1;
    // the number is left free for it, so that it is the same once the copy of the organisation is complete
    const pseudonym = isOriginKnown(organisation) ? pseudonymOf(organisation, numbered) : null;
    return { ...change, registration: { ...registration, pseudonym } };
  });
  return { ...rest, plan: { ...plan, peopleNumbered: numbered }, changes: named };
}

/** How many numbers are used at an event whose plan does not say it. `registrations`: all of the event. */
export function peopleNumberedAmong(
  registrations: readonly Pick<Registration, 'personId' | 'pseudonym'>[],
): number {
  const people = new Set(registrations.map(({ personId }) => personId));
  return Math.max(people.size, ...numbersIn(registrations));
}

/**
 * The pseudonyms of those registrations that were stored without one, by their ids: in the order of the first registrations,
 * with the numbers that nobody has. `registrations`: all of one event, in the order of their ids.
 */
export function missingPseudonyms(
  registrations: readonly NumberedRegistration[],
  originOf: (organisationId: string) => Origin,
): ReadonlyMap<string, string> {
  const used = new Set(numbersIn(registrations));
  const ofPeople = new Map<string, string>();
  // of several the first counts, so it is set last
  for (const { personId, pseudonym } of registrations.toReversed())
    if (pseudonym !== null) ofPeople.set(personId, pseudonym);
  let number = 0;
  const missing = new Map<string, string>();
  for (const { id, personId, organisationId, pseudonym } of registrations) {
    if (pseudonym !== null) continue;
    let given = ofPeople.get(personId);
    if (given === undefined) {
      do number += 1;
      while (used.has(number));
      given = pseudonymOf(organisationId === null ? undefined : originOf(organisationId), number);
      ofPeople.set(personId, given);
    }
    missing.set(id, given);
  }
  return missing;
}

function numbersIn(registrations: readonly Pick<Registration, 'pseudonym'>[]): readonly number[] {
  return registrations.flatMap(({ pseudonym }) =>
    pseudonym === null ? [] : [Number(pseudonym.slice(pseudonym.lastIndexOf('-') + 1))],
  );
}
