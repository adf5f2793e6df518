import { demand } from './invariant.ts';

export interface StoredSeatPlan {
  readonly _id: string;
  readonly capacity: number;
  readonly taken: number;
  readonly waiting: number;
}

export interface StoredRegistration {
  readonly _id: string;
  readonly eventId: string;
  readonly personId: string;
  readonly status: string;
  readonly live: boolean;
  readonly queueNumber: number | null;
  readonly steps: readonly { readonly type: string }[];
}

export interface SeatEvidence {
  readonly plans: readonly StoredSeatPlan[];
  readonly registrations: readonly StoredRegistration[];
}

/** I4: true at any moment, so it is asked of snapshots too. */
export function seatViolations({ plans, registrations }: SeatEvidence): string[] {
  return plans.flatMap(({ _id, capacity, taken, waiting }) => {
    const ofEvent = registrations.filter(({ eventId }) => eventId === _id);
    const seated = ofEvent.filter(({ status }) => status === 'confirmed').length;
    const queued = ofEvent.filter(({ status }) => status === 'waiting').length;
    const found: string[] = [];
    if (seated > capacity) found.push(`event ${_id}: ${seated} seated for ${capacity} seats`);
    if (seated !== taken) found.push(`event ${_id}: ${seated} seated, counted as ${taken}`);
    if (queued !== waiting) found.push(`event ${_id}: ${queued} waiting, counted as ${waiting}`);
    return found;
  });
}

/** I6: whoever waits waits for a reason, and nobody who came later went ahead. */
export function judgeWaitingLists({ plans, registrations }: SeatEvidence): void {
  demand(
    'I6',
    plans.flatMap(({ _id, capacity, taken }) => {
      const queued = registrations.filter(
        ({ eventId, queueNumber }) => eventId === _id && queueNumber !== null,
      );
      const waiting = numbersOf(queued.filter(({ status }) => status === 'waiting'));
      const ahead = numbersOf(queued.filter(({ status }) => status === 'confirmed'));
      const found: string[] = [];
      if (waiting.length > 0 && taken < capacity) {
        found.push(`event ${_id}: ${capacity - taken} seats free, ${waiting.length} wait`);
      }
      if (new Set(waiting).size !== waiting.length) {
        found.push(`event ${_id}: two wait in the same place`);
      }
      const first = Math.min(...waiting);
      const later = ahead.filter((number) => number > first);
      if (later.length > 0) found.push(`event ${_id}: ${later.length} went ahead of ${first}`);
      return found;
    }),
  );
}

function numbersOf(registrations: readonly StoredRegistration[]): number[] {
  return registrations.map(({ queueNumber }) => queueNumber ?? 0);
}
