import type { Actor } from '@regional-events/kernel';
import { knowsDecider } from '../domain/access.ts';
import type { Decider, Step } from '../../seating/domain/registration.ts';

/** What may happen about new dates of the event; the status stays. */
export const dateSteps = ['asked-again', 'accepted', 'asked-no-more'] as const;
export type DateStep = (typeof dateSteps)[number];

export interface ShownStep extends Omit<Step, 'by'> {
  /** Null for a step that is not about new dates; the type of one that is says what it was before. */
  readonly newDates: DateStep | null;
  /** Null for a consequence, and where an earlier version did not store it. */
  readonly by: (Omit<Decider, 'clientId'> & { readonly clientId: string | null }) | null;
}

/** The steps of a history, in their order. */
export function shownSteps(steps: readonly Step[], actor: Actor): readonly ShownStep[] {
  let status: Step['type'] = 'nominated';
  return steps.map((step) => {
    const newDates = dateSteps.find((type) => type === step.type) ?? null;
    if (newDates === null) status = step.type;
    return { ...shownStep({ ...step, type: status }, actor), newDates };
  });
}

/** The client is shown to its own organisation and the secretariat; others see the organisation alone. */
function shownStep(
  { id, at, type, reason, position, by }: Step,
  actor: Actor,
): Omit<ShownStep, 'newDates'> {
  const step = { id, at, type, reason, position };
  if (by === undefined || by === null) return { ...step, by: null };
  const { clientId, organisationId, role } = by;
  const knows = knowsDecider(actor, organisationId);
  return { ...step, by: { role, organisationId, clientId: knows ? clientId : null } };
}
