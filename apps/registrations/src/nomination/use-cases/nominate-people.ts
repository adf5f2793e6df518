import { Injectable } from '@nestjs/common';
import type { CommandContext, Versioned } from '@regional-events/kernel';
import { actingFor } from '../../known-event/domain/access.ts';
import { decidedBy, deciderOf } from '../../seating/domain/decided-by.ts';
import { withPseudonyms } from '../../seating/domain/pseudonym.ts';
import type {
  Nomination,
  RegistrationChange,
  RegistrationRole,
} from '../../seating/domain/registration.ts';
import { nominateAll } from '../../seating/domain/seat-decisions.ts';
import { DelegationRefusedError, type Refusal } from '../domain/delegation.ts';
import { expectWithin, underInvitation } from '../domain/invited-seats.ts';
import { MergedPersonError } from '../domain/admission-errors.ts';
import { admit } from './admit.ts';
import { byPresentIds } from './by-present-ids.ts';
import type { GroupState } from './group-state.ts';
import type { Question } from './ports.ts';
import { RegistrationAccess } from './registration-access.ts';
import { changedItem, type RegistrationItem } from './registration-view.ts';
import { SeatGroup, type Decided } from './seat-group.ts';

export interface DelegationRequest {
  readonly organisationId: string;
  readonly people: readonly {
    readonly personId: string;
    readonly role: RegistrationRole;
    readonly externalRef: string | null;
  }[];
  readonly outsideWindowReason: string | null;
}

export interface DelegationItem {
  readonly eventId: string;
  readonly organisationId: string;
  /** In the order of the request, which is the order of seats and waiting list. */
  readonly registrations: readonly RegistrationItem[];
}

/** People are registered by nominating them: all of a command's people or none. */
@Injectable()
export class NominatePeople {
  constructor(
    private readonly group: SeatGroup,
    private readonly access: RegistrationAccess,
  ) {}

  async register(
    eventId: string,
    nomination: Nomination,
    context: CommandContext,
  ): Promise<Versioned<RegistrationItem>> {
    return byPresentIds([nomination], (nominations) =>
      this.#register({ eventId, nominations, context }),
    );
  }

  #register(asked: Asked): Promise<Versioned<RegistrationItem>> {
    const { context } = asked;
    return this.group.run({
      context,
      question: questionOf(asked),
      decide: (state, at) =>
        decideOn(state, at, {
          ...asked,
          refuse: ([refusal]) => refusal.error,
          answer: ([change]) => changedItem(change, context.actor),
        }),
      expectStillSeen: async ({ item }) => {
        await this.access.visible(item.id, context.actor);
      },
    });
  }

  async delegate(
    eventId: string,
    request: DelegationRequest,
    context: CommandContext,
  ): Promise<DelegationItem> {
    const { organisationId, outsideWindowReason } = request;
    const people = request.people.map((person): Nomination => ({
      ...person,
      organisationId,
      outsideWindowReason,
    }));
    return byPresentIds(people, (nominations) =>
      this.#delegate({ eventId, nominations, context }, organisationId),
    );
  }

  #delegate(asked: Asked, organisationId: string): Promise<DelegationItem> {
    const { eventId, context } = asked;
    return this.group.run({
      context,
      question: questionOf(asked),
      decide: (state, at) =>
        decideOn(state, at, {
          ...asked,
          refuse: (refusals) => new DelegationRefusedError(refusals),
          answer: (changes) => ({
            eventId,
            organisationId,
            registrations: changes.map((change) => changedItem(change, context.actor).item),
          }),
        }),
      expectStillSeen: async ({ registrations }) => {
        for (const { id } of registrations) await this.access.visible(id, context.actor);
      },
    });
  }
}

interface Asked {
  readonly eventId: string;
  readonly nominations: readonly Nomination[];
  readonly context: CommandContext;
}

interface Answering<T> extends Asked {
  /** Makes an error of what is wrong with single people. */
  refuse(refusals: readonly [Refusal, ...Refusal[]]): Error;
  answer(changes: readonly [RegistrationChange, ...RegistrationChange[]]): T;
}

function questionOf({ eventId, nominations, context }: Asked): Question {
  return {
    eventId,
    organisationId: nominations[0]?.organisationId ?? null,
    personIds: nominations.map(({ personId }) => personId),
    clientId: context.actor.clientId,
    externalRefs: nominations.flatMap(({ externalRef }) => externalRef ?? []),
    leaving: null,
  };
}

/** Admits, decides about the seats and uses the invitation. Throws before it changes anything. */
function decideOn<T>(state: GroupState, at: Date, asked: Answering<T>): Decided<T> {
  const { eventId, context } = asked;
  const { actor } = context;
  const { nominations, refusals, invitation } = admit(state, asked, at);
  const merged = refusals.find(({ error }) => error instanceof MergedPersonError);
  if (merged !== undefined) throw merged.error;
  const [firstRefusal, ...otherRefusals] = refusals;
  if (firstRefusal !== undefined) throw asked.refuse([firstRefusal, ...otherRefusals]);
  const plan = state.plan(eventId);
  const invited = underInvitation(nominations).length;
  const used = invited > 0 ? invitation : undefined;
  if (used !== undefined) {
    const { seats } = used.facts;
    expectWithin({ seats, used: state.seatsUsed(used.facts) }, invited);
  }
  const organisationId = nominations[0]?.organisationId ?? null;
  const nominated = withPseudonyms(
    nominateAll(plan, nominations, actor.clientId, at),
    state.organisation(organisationId),
    (personId) => state.pseudonym(eventId, personId),
  );
  const by = actingFor(actor, organisationId, state.event(eventId));
  const decision = decidedBy(nominated, nominated.changes, deciderOf(actor, by));
  const [first, ...others] = decision.changes;
  if (first === undefined) throw new Error('nominations that were admitted made no registration');
  used?.acceptByNominating(at);
  return { decision, answer: asked.answer([first, ...others]), invitation: used };
}
