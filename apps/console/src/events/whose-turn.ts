import type { Event } from './queries.ts';

export type Turn =
  /** A draft: its organisers fill it in, or publish it. */
  | { readonly kind: 'fill-in' | 'publish' | 'reschedule' | 'close' | 'complete' }
  /** Registration opens later. */
  | { readonly kind: 'registration-opens'; readonly at: string }
  /** Only who is invited may nominate, and nobody is. */
  | { readonly kind: 'invite' }
  /** Organisations nominate, and answer invitations. */
  | { readonly kind: 'nominate'; readonly until: string }
  | { readonly kind: 'prepare'; readonly until: string }
  | { readonly kind: 'under-way' }
  | { readonly kind: 'nothing' };

type Seen = Pick<
  Event,
  'status' | 'missing' | 'registration' | 'startsAt' | 'endsAt' | 'admission'
>;

const byStatus: Readonly<Partial<Record<Event['status'], Turn['kind']>>> = {
  postponed: 'reschedule',
  completed: 'close',
  cancelled: 'nothing',
  closed: 'nothing',
};

/**
 * Whose turn it is at an event at this moment (ISO 8601), and until when.
 * @param invited how many organisations are invited; undefined where that is not known
 */
export function whoseTurn(event: Seen, now: string, invited?: number): Turn {
  const { status, missing, registration, startsAt, endsAt, admission } = event;
  if (status === 'draft') return { kind: missing.length > 0 ? 'fill-in' : 'publish' };
  const settled = byStatus[status];
  if (settled !== undefined) return { kind: settled } as Turn;
  if (endsAt !== null && endsAt <= now) return { kind: 'complete' };
  if (startsAt !== null && startsAt <= now) return { kind: 'under-way' };
  if (
    registration !== null &&
    now < registration.closesAt &&
    admission === 'by-invitation' &&
    invited === 0
  )
    return { kind: 'invite' };
  if (registration !== null && now < registration.opensAt)
    return { kind: 'registration-opens', at: registration.opensAt };
  if (registration !== null && now < registration.closesAt)
    return { kind: 'nominate', until: registration.closesAt };
  return startsAt === null ? { kind: 'under-way' } : { kind: 'prepare', until: startsAt };
}
