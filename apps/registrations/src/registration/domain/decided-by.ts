import type { Actor } from '@regional-events/kernel';
import type { Decider, RegistrationChange } from './registration.ts';
import type { SeatDecision } from './seat-decision.ts';

export function deciderOf({ clientId, organisationId, role }: Actor): Decider {
  return { clientId, organisationId, role };
}

/**
 * The decision with who made it noted in what it did to these registrations. What follows for others,
 * such as a seat for the next in line, is nobody's decision.
 */
export function decidedBy(
  decision: SeatDecision,
  registrationIds: ReadonlySet<string>,
  by: Decider,
): SeatDecision {
  const changes = decision.changes.map((change) =>
    registrationIds.has(change.registration.id) ? noted(change, by) : change,
  );
  return { ...decision, changes };
}

function noted({ registration, recorded }: RegistrationChange, by: Decider): RegistrationChange {
  const fresh = new Set(recorded.map(({ id }) => id));
  const steps = registration.steps.map((step) => (fresh.has(step.id) ? { ...step, by } : step));
  return { registration: { ...registration, steps }, recorded };
}
