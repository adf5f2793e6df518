import { DomainError } from '@regional-events/kernel';
import type { SynergyState, SynergyVerb } from './synergy-life.ts';

/** There is no such pair, or the actor may not see both of its events. */
export class SynergyNotFoundError extends DomainError {
  constructor() {
    super({
      kind: 'not-found',
      code: 'synergy.not-found',
      detail: 'There is no such synergy between two events that you may see.',
    });
  }
}

export class SynergyNotYoursError extends DomainError {
  constructor(verb: SynergyVerb) {
    super({
      kind: 'forbidden',
      code: 'synergy.not-yours',
      detail:
        verb === 'propose'
          ? 'Organisers of the event that is to join, and the secretariat, propose it.'
          : 'Organisers of the event that was asked, and the secretariat, answer.',
    });
  }
}

export class SynergyTransitionError extends DomainError {
  constructor(verb: SynergyVerb, state: SynergyState, allowed: readonly SynergyVerb[]) {
    super({
      kind: 'conflict',
      code: 'synergy.transition-not-allowed',
      detail: `Of a synergy that is ${state} one cannot ${verb} anything.`,
      extras: { allowedTransitions: allowed },
    });
  }
}

export class NotInSynergyError extends DomainError {
  constructor() {
    const code = 'synergy.event-elsewhere';
    const detail = 'The event is none of the two.';
    const errors = [{ pointer: '/eventId', code, detail }];
    super({ kind: 'unprocessable', code, detail, errors });
  }
}

export class DayOfNeitherError extends DomainError {
  constructor() {
    const code = 'synergy.day-of-neither';
    const detail = 'The date is a day of neither event.';
    const errors = [{ pointer: '/date', code, detail }];
    super({ kind: 'unprocessable', code, detail, errors });
  }
}

export class JointDayGoneError extends DomainError {
  constructor() {
    super({
      kind: 'conflict',
      code: 'synergy.day-gone',
      detail: 'The event has no such day any more: decline, so that another day can be proposed.',
    });
  }
}

export class ProposerGoneError extends DomainError {
  constructor() {
    super({
      kind: 'conflict',
      code: 'synergy.proposer-gone',
      detail:
        'The client that offered this day may change no events any more: decline, so that another one can propose.',
    });
  }
}
