import { noted, type Actor } from '@regional-events/kernel';
import type { Decider, RegistrationChange } from './registration.ts';
import type { SeatDecision } from './seat-decisions.ts';

/** `organisationId`: in whose name. */
export function deciderOf(actor: Actor, organisationId: string | null): Decider {
  return { ...noted(actor), organisationId };
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
    decided.includes(change) ? withDecider(change, by) : change,
  );
  return { ...decision, changes };
}

function withDecider(
  { registration, recorded }: RegistrationChange,
  by: Decider,
): RegistrationChange {
  const fresh = new Set(recorded.map(({ id }) => id));
  const steps = registration.steps.map((step) => (fresh.has(step.id) ? { ...step, by } : step));
  return { registration: { ...registration, steps }, recorded };
}
