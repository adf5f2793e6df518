import type { Recorded } from '@regional-events/kernel';
import type { RegistrationChange } from './registration.ts';
import type { SeatPlan, SeatPlanEvent } from './seat-plan.ts';

/**
 * All that is to be written because of one decision, or of several for the same event. Making it
 * reads and writes nothing, so that many can be made one after another and written together.
 */
export interface SeatDecision {
  readonly plan: SeatPlan;
  readonly planRecorded: readonly Recorded<SeatPlanEvent>[];
  /** At most one for each registration. */
  readonly changes: readonly RegistrationChange[];
}

/** Two decisions as one; `second` was made on the plan and registrations that `first` leaves. */
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
