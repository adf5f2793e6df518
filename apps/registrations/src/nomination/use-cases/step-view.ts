import type { Actor } from '@regional-events/kernel';
import type { Decider, Step } from '../../seating/domain/registration.ts';

export interface ShownStep extends Omit<Step, 'by'> {
  /** Null for a consequence, and where an earlier version did not store it. */
  readonly by: (Omit<Decider, 'clientId'> & { readonly clientId: string | null }) | null;
}

/** The client is shown to its own organisation and the secretariat; others see the organisation alone. */
export function shownStep({ id, at, type, reason, position, by }: Step, actor: Actor): ShownStep {
  const step = { id, at, type, reason, position };
  if (by === undefined || by === null) return { ...step, by: null };
  const { clientId, organisationId, role } = by;
  const own = organisationId !== null && organisationId === actor.organisationId;
  const knows = actor.role === 'secretariat' || own;
  return { ...step, by: { role, organisationId, clientId: knows ? clientId : null } };
}
