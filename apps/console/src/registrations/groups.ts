import type { Invitation } from '../invitations/queries.ts';
import { isOpen } from '../invitations/states.ts';
import type { Registration } from './queries.ts';
import { isLive, usesSeat } from './states.ts';

/** What one organisation has at an event. */
export interface Group {
  /** Null for people who come for nobody. */
  readonly organisationId: string | null;
  readonly registrations: readonly Registration[];
  /** Confirmed, of those who need a seat. */
  readonly taken: number;
  readonly waiting: number;
  /** What its open invitation allows; null without one. */
  readonly seats: number | null;
}

/** Registrations by organisation; with what the invitations allow, also of organisations that have nobody yet. */
export function groupsOf(
  registrations: readonly Registration[],
  invitations: readonly Pick<Invitation, 'organisationId' | 'seats' | 'status'>[],
): readonly Group[] {
  const open = invitations.filter(isOpen);
  const seats = new Map(open.map((one) => [one.organisationId, one.seats]));
  const byOrganisation = Map.groupBy(registrations, ({ organisationId }) => organisationId);
  const ids = new Set<string | null>([...byOrganisation.keys(), ...seats.keys()]);
  return [...ids].map((organisationId) => {
    const own = byOrganisation.get(organisationId) ?? [];
    const needing = own.filter(usesSeat);
    return {
      organisationId,
      registrations: own.toSorted(byState),
      taken: needing.filter(({ status }) => status === 'confirmed').length,
      waiting: needing.filter(({ status }) => status === 'waiting').length,
      seats: organisationId === null ? null : (seats.get(organisationId) ?? null),
    };
  });
}

/** Who comes first, then who waits in their order, then whose registration has ended. */
function byState(one: Registration, other: Registration): number {
  return (
    Number(!isLive(one.status)) - Number(!isLive(other.status)) ||
    (one.position ?? 0) - (other.position ?? 0) ||
    one.nominatedAt.localeCompare(other.nominatedAt)
  );
}

export type Shown = 'confirmed' | 'waiting' | 'ended';

/** Whether a filter shows it. */
export function isShown(
  { status, role }: Registration,
  wanted: { readonly status?: Shown | undefined; readonly role?: string | undefined },
): boolean {
  if (wanted.role !== undefined && wanted.role !== role) return false;
  if (wanted.status === undefined) return true;
  return wanted.status === 'ended' ? !isLive(status) : status === wanted.status;
}
