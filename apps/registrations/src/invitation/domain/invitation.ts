import { AggregateRoot, newId, type Actor, type AggregateSnapshot } from '@regional-events/kernel';
import {
  AnswerTooLateError,
  InvitationNotAllowedNowError,
  NotYoursToAnswerError,
} from './errors.ts';

export const invitationStatuses = ['sent', 'accepted', 'declined', 'withdrawn'] as const;

export type InvitationStatus = (typeof invitationStatuses)[number];

export interface InvitationEvent {
  readonly type: InvitationStatus;
}

export interface InvitationFacts {
  readonly eventId: string;
  readonly organisationId: string;
  /** Seats meant for the organisation; the capacity alone is binding. */
  readonly seats: number;
  readonly answerBy: Date | null;
  readonly externalRef: string | null;
  readonly createdBy: string;
  readonly sentAt: Date;
}

type Verb = 'accept' | 'decline' | 'withdraw';

const verbs: Readonly<Record<InvitationStatus, readonly Verb[]>> = {
  sent: ['accept', 'decline', 'withdraw'],
  accepted: ['decline', 'withdraw'],
  declined: [],
  withdrawn: [],
};

/** Asks one organisation to send people to one event. */
export class Invitation extends AggregateRoot<InvitationEvent> {
  readonly facts: InvitationFacts;
  #status: InvitationStatus;

  constructor(snapshot: AggregateSnapshot, facts: InvitationFacts, status: InvitationStatus) {
    super(snapshot);
    this.facts = facts;
    this.#status = status;
  }

  static send(facts: InvitationFacts): Invitation {
    const invitation = new Invitation(AggregateRoot.fresh(newId()), facts, 'sent');
    invitation.record({ type: 'sent' }, facts.sentAt);
    return invitation;
  }

  get status(): InvitationStatus {
    return this.#status;
  }

  /** While it is sent or accepted, the organisation nominates, and no other one can be sent to it. */
  get isLive(): boolean {
    return this.#status === 'sent' || this.#status === 'accepted';
  }

  accept(actor: Actor, at: Date): void {
    this.#expectAnswering(actor);
    this.#expectAllowed('accept');
    const { answerBy } = this.facts;
    if (actor.role !== 'secretariat' && answerBy !== null && at > answerBy)
      throw new AnswerTooLateError(answerBy);
    this.#become('accepted', at);
  }

  decline(actor: Actor, at: Date): void {
    this.#expectAnswering(actor);
    this.#expectAllowed('decline');
    this.#become('declined', at);
  }

  withdraw(at: Date): void {
    this.#expectAllowed('withdraw');
    this.#become('withdrawn', at);
  }

  #expectAnswering(actor: Actor): void {
    const invited = actor.organisationId === this.facts.organisationId;
    if (actor.role !== 'secretariat' && !invited) throw new NotYoursToAnswerError();
  }

  #expectAllowed(verb: Verb): void {
    const allowed = verbs[this.#status];
    if (!allowed.includes(verb)) throw new InvitationNotAllowedNowError(this.#status, allowed);
  }

  #become(status: InvitationStatus, at: Date): void {
    this.#status = status;
    this.record({ type: status }, at);
  }
}
