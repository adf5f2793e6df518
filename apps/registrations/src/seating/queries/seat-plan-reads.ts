import { Injectable } from '@nestjs/common';
import { Clock, type Actor, type Versioned } from '@regional-events/kernel';
import { Connection, findList } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import { invitationOf } from '../../invitation/persistence/invitation.mapper.ts';
import {
  invitationModel,
  type InvitationDocument,
} from '../../invitation/persistence/invitation.schema.ts';
import { VisibleEvents } from '../../known-event/use-cases/ports.ts';
import { SeatPlanNotOpenError } from '../domain/errors.ts';
import type { SeatPlan } from '../domain/seat-plan.ts';
import {
  seatPlanModel,
  seatPlanOf,
  type SeatPlanDocument,
} from '../persistence/seat-plan.schema.ts';
import { SeatPlans } from '../use-cases/ports.ts';
import {
  availabilityItem,
  seatPlanView,
  type AvailabilityItem,
  type SeatPlanItem,
} from '../use-cases/seat-plan-view.ts';
import type { SeatPlanListQuery } from './seat-plan-list.ts';

/** Every signed-in caller sees the seats of each event that was ever published. */
@Injectable()
export class SeatPlanReads {
  readonly #invitations: Model<InvitationDocument>;
  readonly #seatPlans: Model<SeatPlanDocument>;

  constructor(
    private readonly events: VisibleEvents,
    private readonly plans: SeatPlans,
    connection: Connection,
    private readonly clock: Clock,
  ) {
    this.#invitations = invitationModel(connection);
    this.#seatPlans = seatPlanModel(connection);
  }

  async seatPlan(eventId: string, actor: Actor): Promise<Versioned<SeatPlanItem>> {
    return seatPlanView(await this.#plan(eventId, actor));
  }

  async availability(eventId: string, actor: Actor): Promise<AvailabilityItem> {
    const event = await this.events.see(eventId, actor);
    const plan = await this.#plan(eventId, actor);
    const at = this.clock.now();
    const live = await this.#invitations.find({ eventId, live: true }).lean<InvitationDocument[]>();
    const open = live.map(invitationOf).filter((invitation) => invitation.isOpen(at));
    const invited = open.reduce((sum, { facts }) => sum + facts.seats, 0);
    return availabilityItem(plan, { event, invited });
  }

  async list(
    { open, ...query }: SeatPlanListQuery,
    actor: Actor,
  ): Promise<{ data: readonly SeatPlanItem[]; next: string | null }> {
    const ended = open === 'true' ? { ended: null } : { ended: { $ne: null } };
    const { rows, next } = await findList(this.#seatPlans, query, {
      actor,
      within: open === undefined ? {} : ended,
      paths: { eventId: '_id' },
    });
    return { data: rows.map((row) => seatPlanView(seatPlanOf(row)).item), next };
  }

  async #plan(eventId: string, actor: Actor): Promise<SeatPlan> {
    await this.events.see(eventId, actor);
    const plan = await this.plans.find(eventId);
    if (plan === undefined) throw new SeatPlanNotOpenError();
    return plan;
  }
}
