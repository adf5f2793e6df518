import { DomainError } from '@regional-events/kernel';

/** The question contradicts itself, or asks for what the series does not allow. */
export class PlanCannotBeAskedError extends DomainError {
  constructor(faults: readonly { readonly pointer: string; readonly detail: string }[]) {
    const code = 'series.plan-contradicts-itself';
    super({
      kind: 'unprocessable',
      code,
      detail: 'No plan can answer this: what is asked contradicts itself or the series.',
      errors: faults.map(({ pointer, detail }) => ({ pointer, code, detail })),
    });
  }
}

/** What was planned no longer holds; every reason at once, in the reader's language. */
export class PlanWorldChangedError extends DomainError {
  constructor(
    faults: readonly {
      readonly pointer: string;
      readonly reason: { readonly code: string };
      readonly text: string;
    }[],
    notes: readonly string[],
  ) {
    super({
      kind: 'conflict',
      code: 'plan.world-changed',
      detail: 'The plan no longer holds, and nothing was written. Ask for a new one.',
      errors: faults.map(({ pointer, reason, text }) => ({
        pointer,
        code: reason.code,
        detail: text,
      })),
      extras: { notes },
    });
  }
}
