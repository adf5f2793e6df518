import type { Actor } from '@regional-events/kernel';
import type { Decider, Step } from '../domain/registration.ts';

export interface ShownStep extends Omit<Step, 'by'> {
  /** Null where nobody decided it, or nobody noted who did. */
  readonly by: (Omit<Decider, 'clientId'> & { readonly clientId: string | null }) | null;
}

/** Which client it was is for its own organisation and the secretariat; others see which organisation. */
export function shownStep({ id, at, type, reason, position, by }: Step, actor: Actor): ShownStep {
  const step = { id, at, type, reason, position };
  if (by === undefined || by === null) return { ...step, by: null };
  const { clientId, organisationId, role } = by;
  const own = organisationId !== null && organisationId === actor.organisationId;
  const knows = actor.role === 'secretariat' || own;
  return { ...step, by: { role, organisationId, clientId: knows ? clientId : null } };
}
