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
