import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext } from '@regional-events/kernel';
import { decidedBy, deciderOf } from '../domain/decided-by.ts';
import type { Refusal } from '../domain/delegation.ts';
import type { Nomination, RegistrationChange } from '../domain/registration.ts';
import { combined, type SeatDecision } from '../domain/seat-decision.ts';
import { nominate } from '../domain/seat-decisions.ts';
import type { SeatPlan } from '../domain/seat-plan.ts';
import { AdmissionDesk } from './admission-desk.ts';
import { InvitedNominations } from './invited-nominations.ts';
import { SeatLedger } from './seat-ledger.ts';

/** Admits, decides and writes, inside the running unit of work: all of the people or none. */
@Injectable()
export class NominatePeople {
  constructor(
    private readonly desk: AdmissionDesk,
    private readonly ledger: SeatLedger,
    private readonly invited: InvitedNominations,
    private readonly clock: Clock,
  ) {}

  /** `refuse`: turns what is wrong with single people into the answer's error. */
  async execute(
    eventId: string,
    nominations: readonly Nomination[],
    context: CommandContext,
    refuse: (refusals: readonly [Refusal, ...Refusal[]]) => Error,
  ): Promise<readonly RegistrationChange[]> {
    const now = this.clock.now();
    const { actor } = context;
    const admission = await this.desk.admit(eventId, nominations, actor, now);
    const [first, ...others] = admission.refusals;
    if (first !== undefined) throw refuse([first, ...others]);
    const plan = await this.ledger.plan(eventId);
    await this.invited.settle(admission, now, context);
    const nominated = nominateAll(plan, admission.nominations, actor.clientId, now);
    const ids = new Set(nominated.changes.map((change) => change.registration.id));
    const decision = decidedBy(nominated, ids, deciderOf(actor));
    await this.ledger.write(decision, context);
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
