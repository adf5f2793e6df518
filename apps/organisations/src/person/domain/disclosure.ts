import { dateAfter, localDateOf, REGION_TIME_ZONE } from '@regional-events/kernel';
import { actsForPresentOrganisation, isThemself, seesPerson, type Viewer } from './access.ts';
import type { Affiliation } from './affiliation.ts';

/** What the service that shows a person at an event knows of both. */
export interface PersonAtEvent {
  readonly eventId: string;
  /** Whether the viewer acts for an organiser of it. */
  readonly organised: boolean;
  readonly confirmed: boolean;
  /** Its first and last local date; null while it has none. */
  readonly days: { readonly from: string; readonly to: string } | null;
  /** How many days before it its organisers see names. */
  readonly namesFromDays: number;
}

export interface AskedPerson {
  readonly id: string;
  /** Undefined for nobody, who looks like everybody else who is not named. */
  readonly person:
    { readonly affiliations: readonly Affiliation[]; readonly protected: boolean } | undefined;
  readonly event: PersonAtEvent | null;
}

/**
 * `reason`: the name is shown once the viewer has said why it looks. `logged`: it is shown, and the reading is written
 * down before.
 */
export type RightToName = 'none' | 'shown' | 'logged' | 'reason';

/** The scope without which no name is shown. */
const NAMES = 'people:read';

const DAYS_AFTER = 30;

/**
 * The one rule about who sees a name. The secretariat, whoever acts for a present organisation of the person, coordinators of
 * its country and the person itself see it at all times; organisers of an event see who is confirmed from the day that
 * the series names until 30 days after. A protected name asks all but the own organisation and the person for a reason.
 */
export function rightToName(viewer: Viewer, asked: AskedPerson, now: Date): RightToName {
  const { id, person } = asked;
  if (person === undefined || !viewer.actor.scopes.includes(NAMES)) return 'none';
  const sees = seesPerson(viewer, { id, affiliations: person.affiliations }, now);
  if (!sees && !isNamedToOrganisers(asked.event, now)) return 'none';
  if (!person.protected || isThemself(viewer.actor, id)) return 'shown';
  return actsForPresentOrganisation(viewer.actor, person.affiliations, now) ? 'logged' : 'reason';
}

function isNamedToOrganisers(event: PersonAtEvent | null, now: Date): boolean {
  if (event === null || !event.organised || !event.confirmed || event.days === null) return false;
  const today = localDateOf(now, REGION_TIME_ZONE);
  const { from, to } = event.days;
  return dateAfter(from, -event.namesFromDays) <= today && today <= dateAfter(to, DAYS_AFTER);
}
