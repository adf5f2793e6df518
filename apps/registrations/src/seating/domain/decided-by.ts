import { sideOf, type Actor } from '@regional-events/kernel';
import type { Decider, RegistrationChange } from './registration.ts';
import type { SeatDecision } from './seat-decisions.ts';

export function deciderOf(actor: Actor): Decider {
  const { clientId, organisationId } = actor;
  return { clientId, organisationId, role: sideOf(actor) };
}

/**
 * Notes who decided on the steps of these changes. Consequences for others, such as the promotion of the next one
 * waiting, have no decider.
 */
export function decidedBy(
  decision: SeatDecision,
  decided: readonly RegistrationChange[],
  by: Decider,
): SeatDecision {
  const changes = decision.changes.map((change) =>
    decided.includes(change) ? noted(change, by) : change,
  );
  return { ...decision, changes };
}

function noted({ registration, recorded }: RegistrationChange, by: Decider): RegistrationChange {
  const fresh = new Set(recorded.map(({ id }) => id));
  const steps = registration.steps.map((step) => (fresh.has(step.id) ? { ...step, by } : step));
  return { registration: { ...registration, steps }, recorded };
}
