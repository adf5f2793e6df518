import { DomainError } from '@regional-events/kernel';

export class UnknownMemberError extends DomainError {
  constructor(pointers: readonly string[]) {
    const code = 'organisation.unknown-member';
    const detail = 'No organisation has the id given as member.';
    const errors = pointers.map((pointer) => ({ pointer, code, detail }));
    super({ kind: 'unprocessable', code, detail, errors });
  }
}

export class MembershipEndsBeforeItBeginsError extends DomainError {
  constructor(pointer: string) {
    const code = 'organisation.membership-ends-before-it-begins';
    const detail = 'The last day of a membership is not before its first.';
    super({ kind: 'unprocessable', code, detail, errors: [{ pointer, code, detail }] });
  }
}

/** Two memberships of the same member in one request share a day. */
export class MembershipRepeatedError extends DomainError {
  constructor(pointer: string) {
    const code = 'organisation.membership-repeated';
    const detail = 'The same member is named twice for the same days.';
    super({ kind: 'unprocessable', code, detail, errors: [{ pointer, code, detail }] });
  }
}

/** The new membership shares a day with one that is stored. */
export class AlreadyMemberError extends DomainError {
  constructor() {
    const code = 'organisation.already-member';
    const detail = 'The organisation is a member already on some of these days.';
    super({ kind: 'conflict', code, detail, errors: [{ pointer: '/memberId', code, detail }] });
  }
}

export class CompositionCycleError extends DomainError {
  constructor(pointer: string) {
    const code = 'organisation.composition-cycle';
    const detail = 'The organisation would be part of itself on some day.';
    super({ kind: 'conflict', code, detail, errors: [{ pointer: pointer, code, detail }] });
  }
}

export class CompositionIsFullError extends DomainError {
  constructor(most: number) {
    super({
      kind: 'conflict',
      code: 'organisation.composition-full',
      detail: `A composition holds at most ${most} memberships, past ones included.`,
    });
  }
}
