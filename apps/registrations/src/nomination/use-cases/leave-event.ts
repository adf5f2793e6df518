import { Injectable } from '@nestjs/common';
import type { CommandContext, Versioned } from '@regional-events/kernel';
import { actingFor } from '../../known-event/domain/access.ts';
import { decidedBy, deciderOf } from '../../seating/domain/decided-by.ts';
import type { LeaveReason } from '../../seating/domain/registration.ts';
import { leave, type Leaving } from '../../seating/domain/seat-decisions.ts';
import { expectDeclinable, expectWithdrawable, type AccessRule } from '../domain/access.ts';
import { RegistrationNotFoundError } from '../domain/errors.ts';
import { RegistrationAccess } from './registration-access.ts';
import { changedItem, type RegistrationItem } from './registration-view.ts';
import { SeatGroup } from './seat-group.ts';

/** A registration ends by somebody's decision, and the first on the waiting list gets its seat. */
@Injectable()
export class LeaveEvent {
  constructor(
    private readonly group: SeatGroup,
    private readonly access: RegistrationAccess,
  ) {}

  async withdraw(
    id: string,
    reason: LeaveReason | null,
    context: CommandContext,
  ): Promise<Versioned<RegistrationItem>> {
    return this.#leave(id, { type: 'withdrawn', reason }, expectWithdrawable, context);
  }

  async decline(
    id: string,
    reason: LeaveReason | null,
    context: CommandContext,
  ): Promise<Versioned<RegistrationItem>> {
    return this.#leave(id, { type: 'declined', reason }, expectDeclinable, context);
  }

  async #leave(
    id: string,
    leaving: Leaving,
    expectAllowed: AccessRule,
    context: CommandContext,
  ): Promise<Versioned<RegistrationItem>> {
    const { actor } = context;
    // A registration never changes its event, so this read needs no transaction. A merge that is handled just now may change
    // its person: then who is asked about is not found, and the next try is.
    const { eventId, personId } = await this.access.expect(expectAllowed, id, actor);
    return this.group.run({
      context,
      question: {
        eventId,
        organisationId: null,
        personIds: [personId],
        clientId: actor.clientId,
        externalRefs: [],
        leaving: id,
      },
      decide: (state, at) => {
        const registration = state.registration(id);
        if (registration === undefined) throw new RegistrationNotFoundError();
        const event = state.event(eventId);
        const person = state.person(personId);
        expectAllowed({ registration, event, person, actor, coordinated: [], at });
        const left = leave(state.plan(eventId), registration, leaving, state.queue(eventId), at);
        const own = left.changes.filter((change) => change.registration.id === id);
        const by = actingFor(actor, registration.organisationId, event);
        const decision = decidedBy(left, own, deciderOf(actor, by));
        const [change] = decision.changes;
        if (change === undefined) throw new RegistrationNotFoundError();
        return { decision, answer: changedItem(change, actor) };
      },
    });
  }
}
