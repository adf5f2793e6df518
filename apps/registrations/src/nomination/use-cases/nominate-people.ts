import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext } from '@regional-events/kernel';
import { decidedBy, deciderOf } from '../../seating/domain/decided-by.ts';
import type { Refusal } from '../domain/delegation.ts';
import type { Nomination, RegistrationChange } from '../../seating/domain/registration.ts';
import { combined, type SeatDecision } from '../../seating/domain/seat-decision.ts';
import { nominate } from '../../seating/domain/seat-decisions.ts';
import { SeatPlanNotOpenError } from '../../seating/domain/errors.ts';
import type { SeatPlan } from '../../seating/domain/seat-plan.ts';
import { admit } from './admit.ts';
import { InvitedNominations } from './invited-nominations.ts';
import { Seats } from '../../seating/use-cases/ports.ts';
import { AdmissionReads, type AdmissionQuestion } from './ports.ts';

/** Admits, decides and writes inside the unit of work: all of the people or none. */
@Injectable()
export class NominatePeople {
  constructor(
    private readonly reads: AdmissionReads,
    private readonly seats: Seats,
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
    const facts = await this.reads.factsFor(questionOf(eventId, nominations, actor.clientId));
    const admission = admit(facts, nominations, actor, now);
    const [first, ...others] = admission.refusals;
    if (first !== undefined) throw refuse([first, ...others]);
    const { plan } = facts;
    if (plan === undefined) throw new SeatPlanNotOpenError();
    await this.invited.settle(admission, now, context);
    const nominated = nominateAll(plan, admission.nominations, actor.clientId, now);
    const ids = new Set(nominated.changes.map((change) => change.registration.id));
    const decision = decidedBy(nominated, ids, deciderOf(actor));
    await this.seats.write(decision, context);
    return decision.changes;
  }
}

function questionOf(
  eventId: string,
  nominations: readonly Nomination[],
  clientId: string,
): AdmissionQuestion {
  return {
    eventId,
    organisationId: nominations[0]?.organisationId ?? null,
    personIds: nominations.map(({ personId }) => personId),
    clientId,
    externalRefs: nominations.flatMap(({ externalRef }) => externalRef ?? []),
  };
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
