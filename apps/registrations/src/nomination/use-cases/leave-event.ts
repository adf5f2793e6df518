import { Injectable } from '@nestjs/common';
import type { CommandContext, Versioned } from '@regional-events/kernel';
import { decidedBy, deciderOf } from '../../seating/domain/decided-by.ts';
import type { LeaveReason } from '../../seating/domain/registration.ts';
import { leave, type Leaving } from '../../seating/domain/seat-decisions.ts';
import { RegistrationNotFoundError } from '../domain/errors.ts';
import {
  expectDeclinable,
  expectWithdrawable,
  RegistrationAccess,
  type AccessRule,
} from './registration-access.ts';
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
    // A registration never changes its event or person, so this read needs no transaction.
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
        expectAllowed({ registration, event, person: state.person(personId), actor, at });
        const left = leave(state.plan(eventId), registration, leaving, state.queue(eventId), at);
        const own = left.changes.filter((change) => change.registration.id === id);
        const decision = decidedBy(left, own, deciderOf(actor));
        const [change] = decision.changes;
        if (change === undefined) throw new RegistrationNotFoundError();
        return { decision, answer: changedItem(change, actor) };
      },
    });
  }
}
