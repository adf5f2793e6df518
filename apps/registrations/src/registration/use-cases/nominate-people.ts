import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext } from '@regional-events/kernel';
import { decidedBy, deciderOf } from '../domain/decided-by.ts';
import type { Refusal } from '../domain/delegation.ts';
import type { Nomination, RegistrationChange } from '../domain/registration.ts';
import { combined, type SeatDecision } from '../domain/seat-decision.ts';
import { nominate } from '../domain/seat-decisions.ts';
import type { SeatPlan } from '../domain/seat-plan.ts';
import { AdmissionPolicy } from './admission-policy.ts';
import { InvitedNominations } from './invited-nominations.ts';
import { SeatStore } from './seat-store.ts';

/** Admits, decides and writes inside the unit of work: all of the people or none. */
@Injectable()
export class NominatePeople {
  constructor(
    private readonly admission: AdmissionPolicy,
    private readonly seatStore: SeatStore,
    private readonly invited: InvitedNominations,
    private readonly clock: Clock,
  ) {}

  /** `refuse`: makes an error from what is wrong with single people. */
  async execute(
    eventId: string,
    nominations: readonly Nomination[],
    context: CommandContext,
    refuse: (refusals: readonly [Refusal, ...Refusal[]]) => Error,
  ): Promise<readonly RegistrationChange[]> {
    const now = this.clock.now();
    const { actor } = context;
    const admission = await this.admission.admit(eventId, nominations, actor, now);
    const [first, ...others] = admission.refusals;
    if (first !== undefined) throw refuse([first, ...others]);
    const plan = await this.seatStore.plan(eventId);
    await this.invited.settle(admission, now, context);
    const nominated = nominateAll(plan, admission.nominations, actor.clientId, now);
    const ids = new Set(nominated.changes.map((change) => change.registration.id));
    const decision = decidedBy(nominated, ids, deciderOf(actor));
    await this.seatStore.write(decision, context);
    return decision.changes;
  }
}

function nominateAll(
  plan: SeatPlan,
  nominations: readonly Nomination[],
  createdBy: string,
  at: Date,
): SeatDecision {
  const nothing: SeatDecision = { plan, planRecorded: [], changes: [] };
  return nominations.reduce(
    (so, nomination) => combined(so, nominate(so.plan, nomination, createdBy, at)),
    nothing,
  );
}
