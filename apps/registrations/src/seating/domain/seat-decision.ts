import type { Recorded } from '@regional-events/kernel';
import type { RegistrationChange } from './registration.ts';
import type { SeatPlan, SeatPlanEvent } from './seat-plan.ts';

/**
 * Everything to write for one decision, or for several about the same event. Making a decision does no I/O, so that
 * many can be made in sequence and written together.
 */
export interface SeatDecision {
  readonly plan: SeatPlan;
  readonly planRecorded: readonly Recorded<SeatPlanEvent>[];
  /** At most one change for each registration. */
  readonly changes: readonly RegistrationChange[];
}

/** Merges two decisions; `second` was made on the plan and registrations that `first` returned. */
export function combined(first: SeatDecision, second: SeatDecision): SeatDecision {
  const changes = new Map(first.changes.map((change) => [change.registration.id, change]));
  for (const change of second.changes) {
    const earlier = changes.get(change.registration.id)?.recorded ?? [];
    changes.set(change.registration.id, { ...change, recorded: [...earlier, ...change.recorded] });
  }
  return {
    plan: second.plan,
    planRecorded: [...first.planRecorded, ...second.planRecorded],
    changes: [...changes.values()],
  };
}
