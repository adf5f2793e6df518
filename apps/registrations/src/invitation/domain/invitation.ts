import type { InvitationLapse, InvitationStatus } from '@regional-events/contracts-registrations';
import { AggregateRoot, newId, type Actor, type AggregateSnapshot } from '@regional-events/kernel';
import { answersLate, mayAnswer } from './access.ts';
import {
  AnswerBehindUsError,
  AnswerTooLateError,
  InvitationNotAllowedNowError,
  NotYoursToAnswerError,
  SeatsBelowUsedError,
} from './errors.ts';
import { warningsOf, type InvitationWarning, type SeatsAround } from './offered-seats.ts';

export type { InvitationLapse, InvitationStatus };

export type InvitationEvent =
  | { readonly type: 'sent' | 'accepted' | 'declined' | 'withdrawn' }
  | { readonly type: 'changed'; readonly status: InvitationStatus }
  | { readonly type: 'lapsed'; readonly reason: InvitationLapse };

export interface InvitationFacts {
  readonly eventId: string;
  readonly organisationId: string;
  /** How many people with a seat the organisation may have at the event. */
  readonly seats: number;
  readonly answerBy: Date | null;
  readonly externalRef: string | null;
  readonly createdBy: string;
  readonly sentAt: Date;
}

/** Why an organisation sends nobody. A code: nothing about somebody's life or health is asked for. */
export const declineReasons = [
  'dates-do-not-suit',
  'nobody-available',
  'other-priorities',
  'topic-is-not-ours',
  'travel-not-possible',
  'other',
] as const;
export type DeclineReason = (typeof declineReasons)[number];

export interface InvitationState extends InvitationFacts {
  readonly status: InvitationStatus;
  readonly reason: InvitationLapse | null;
  /** Why it was declined; null where nobody said. */
  readonly declineReason: DeclineReason | null;
  /** The warnings that the sender got, as they were then. */
  readonly warnings: readonly InvitationWarning[];
}

const DAY_MS = 86_400_000;

export const invitationVerbs = ['accept', 'decline', 'withdraw', 'change'] as const;
export type InvitationVerb = (typeof invitationVerbs)[number];

type Verb = Exclude<InvitationVerb, 'change'>;

const verbs: Readonly<Record<InvitationStatus, readonly Verb[]>> = {
  sent: ['accept', 'decline', 'withdraw'],
  accepted: ['decline', 'withdraw'],
  declined: [],
  withdrawn: [],
  lapsed: [],
};

/** Asks one organisation to send people to one event. */
export class Invitation extends AggregateRoot<InvitationEvent> {
  #state: InvitationState;

  private constructor(snapshot: AggregateSnapshot, state: InvitationState) {
    super(snapshot);
    this.#state = state;
  }

  static send(facts: InvitationFacts, around: SeatsAround): Invitation {
    const { answerBy, seats, sentAt } = facts;
    if (answerBy !== null && answerBy <= sentAt) throw new AnswerBehindUsError();
    if (seats < around.used) throw new SeatsBelowUsedError(around.used);
    const warnings = warningsOf(seats, around);
    const state = {
      ...facts,
      status: 'sent',
      reason: null,
      declineReason: null,
      warnings,
    } as const;
    const invitation = new Invitation(AggregateRoot.fresh(newId()), state);
    invitation.record({ type: 'sent' }, sentAt);
    return invitation;
  }

  static restore(snapshot: AggregateSnapshot, state: InvitationState): Invitation {
    return new Invitation(snapshot, state);
  }

  get state(): InvitationState {
    return this.#state;
  }

  get facts(): InvitationFacts {
    return this.#state;
  }

  get status(): InvitationStatus {
    return this.#state.status;
  }

  /** Stored as `sent` or `accepted`: at most one for each organisation and event. */
  get isLive(): boolean {
    return this.status === 'sent' || this.status === 'accepted';
  }

  /** While it is open, the organisation may nominate under it, and no second one can be sent to it. */
  isOpen(at: Date): boolean {
    return this.isLive && !isLapsed(this.#state, at);
  }

  /** When it lapses, unless it is answered before; null where it does not. */
  get lapsesAt(): Date | null {
    const { status, answerBy } = this.#state;
    // at the deadline itself it can still be answered
    return status === 'sent' && answerBy !== null ? new Date(answerBy.getTime() + 1) : null;
  }

  /** Nobody answered it in time, whether that was stored yet or not. */
  isUnanswered(at: Date): boolean {
    return isLapsed(this.#state, at) || this.#state.reason === 'answer-by-passed';
  }

  /** The secretariat may still accept for an organisation after the deadline. */
  accept(actor: Actor, at: Date): void {
    this.#expectAnswering(actor);
    const late = this.isUnanswered(at);
    if (!answersLate(actor)) this.#expectInTime(at);
    this.#expectAllowed('accept', late ? 'sent' : this.status);
    this.#become('accepted', at);
  }

  /** Nominating accepts the invitation. Throws AnswerTooLateError. */
  acceptByNominating(at: Date): void {
    this.#expectInTime(at);
    if (this.status === 'sent') this.#become('accepted', at);
  }

  decline(actor: Actor, at: Date, reason: DeclineReason | null = null): void {
    this.#expectAnswering(actor);
    this.#expectAllowed('decline', statusAt(this.#state, at));
    this.#state = { ...this.#state, declineReason: reason };
    this.#become('declined', at);
  }

  withdraw(at: Date): void {
    this.#expectAllowed('withdraw', statusAt(this.#state, at));
    this.#become('withdrawn', at);
  }

  /** Throws SeatsBelowUsedError. */
  changeSeats(seats: number, around: SeatsAround, at: Date): void {
    if (!this.isOpen(at)) throw new InvitationNotAllowedNowError(statusAt(this.#state, at), []);
    if (seats === this.#state.seats) return;
    if (seats < around.used) throw new SeatsBelowUsedError(around.used);
    this.#state = { ...this.#state, seats, warnings: warningsOf(seats, around) };
    this.record({ type: 'changed', status: this.status }, at);
  }

  /** Its event takes place so many days later, and the time to answer moves with it; it is never shortened. */
  moveAnswerBy(days: number, at: Date): void {
    const { status, answerBy } = this.#state;
    if (status !== 'sent' || answerBy === null || days <= 0) return;
    this.#state = { ...this.#state, answerBy: new Date(answerBy.getTime() + days * DAY_MS) };
    this.record({ type: 'changed', status }, at);
  }

  /** An invitation that is no longer live is not changed. */
  lapse(reason: InvitationLapse, at: Date): void {
    if (!this.isLive) return;
    this.#state = { ...this.#state, status: 'lapsed', reason };
    this.record({ type: 'lapsed', reason }, at);
  }

  #expectAnswering(actor: Actor): void {
    // at which event, who asks has looked before
    if (!mayAnswer(actor, this.#state.organisationId, undefined)) throw new NotYoursToAnswerError();
  }

  #expectInTime(at: Date): void {
    const { answerBy } = this.#state;
    if (answerBy !== null && this.isUnanswered(at)) throw new AnswerTooLateError(answerBy);
  }

  #expectAllowed(verb: Verb, status: InvitationStatus): void {
    const allowed = verbs[status];
    if (!allowed.includes(verb)) throw new InvitationNotAllowedNowError(status, allowed);
  }

  #become(status: 'accepted' | 'declined' | 'withdrawn', at: Date): void {
    this.#state = { ...this.#state, status, reason: null };
    this.record({ type: status }, at);
  }
}

/** What somebody may do with invitations of an event, and what the event allows. */
export interface Possible {
  readonly answers: boolean;
  readonly answersLate: boolean;
  readonly organises: boolean;
  /** The event is published and not over, so that people can take part in it. */
  readonly takingPart: boolean;
  /** The event is completed, cancelled or closed. */
  readonly ended: boolean;
}

/** The verbs that an invitation, as it is shown, allows to somebody now. */
export function possibleVerbs(
  { status, reason }: Pick<InvitationState, 'status' | 'reason'>,
  { answers, answersLate: late, organises, takingPart, ended }: Possible,
): readonly InvitationVerb[] {
  const allowed = verbs[reason === 'answer-by-passed' && late ? 'sent' : status];
  const isLive = verbs[status].length > 0;
  const can: Readonly<Record<InvitationVerb, boolean>> = {
    accept: answers && takingPart && allowed.includes('accept'),
    decline: answers && !ended && isLive && allowed.includes('decline'),
    withdraw: organises && !ended && isLive && allowed.includes('withdraw'),
    change: organises && takingPart && isLive,
  };
  return invitationVerbs.filter((verb) => can[verb]);
}

type Answerable = Pick<InvitationState, 'status' | 'answerBy'>;

/** The status shown to callers: past its deadline an unanswered invitation is `lapsed`, even before that is stored. */
export function statusAt(invitation: Answerable, at: Date): InvitationStatus {
  return isLapsed(invitation, at) ? 'lapsed' : invitation.status;
}

function isLapsed({ status, answerBy }: Answerable, at: Date): boolean {
  return status === 'sent' && answerBy !== null && at > answerBy;
}
