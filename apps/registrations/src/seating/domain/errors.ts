import { DomainError } from '@regional-events/kernel';
import type { RegistrationStatus } from './registration.ts';

export class CapacityBelowTakenError extends DomainError {
  constructor(taken: number) {
    super({
      kind: 'conflict',
      code: 'seat-plan.capacity-below-taken',
      detail: `${taken} seats are taken, so the capacity cannot be lower.`,
      extras: { taken },
      errors: [
        {
          pointer: '/capacity',
          code: 'seat-plan.capacity-below-taken',
          detail: `must be at least ${taken}`,
        },
      ],
    });
  }
}

export class SeatingEndedError extends DomainError {
  constructor() {
    super({
      kind: 'conflict',
      code: 'seat-plan.ended',
      detail: 'The event is completed or cancelled, so its seats do not change any more.',
    });
  }
}

/** The event was published a moment ago: the plan is opened when the message about it arrives. */
export class SeatPlanNotOpenError extends DomainError {
  constructor() {
    super({
      kind: 'not-found',
      code: 'seat-plan.not-open',
      detail: 'The event was never published, so it has no seat plan.',
      replicationLag: {},
    });
  }
}

export class SeatPlanNotYoursError extends DomainError {
  constructor() {
    super({
      kind: 'forbidden',
      code: 'seat-plan.not-yours',
      detail: "Only the event's organisers and the secretariat change its seats.",
    });
  }
}

export class NotAllowedNowError extends DomainError {
  constructor(status: RegistrationStatus, allowedTransitions: readonly string[]) {
    super({
      kind: 'conflict',
      code: 'registration.not-allowed-now',
      detail: `The registration is ${status}, which does not allow this.`,
      extras: { allowedTransitions },
    });
  }
}
