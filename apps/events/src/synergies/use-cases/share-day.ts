import { Injectable } from '@nestjs/common';
import type { CommandContext } from '@regional-events/kernel';
import { KnownOrganisations } from '../../known-organisation/known-organisations.ts';
import { expectTakingPart } from '../../known-organisation/use-cases/taking-part.ts';
import { JointDays } from '../../programme/use-cases/joint-day-ports.ts';
import type { Neighbour } from '../../programme/use-cases/neighbour-ports.ts';
import { joiningFor } from '../domain/access.ts';
import { JointDayGoneError, ProposerGoneError } from '../domain/errors.ts';
import type { Proposal } from '../domain/synergy.ts';
import { Proposers } from './ports.ts';

/** Lets the guests of an accepted proposal join the day. */
@Injectable()
export class ShareDay {
  constructor(
    private readonly days: JointDays,
    private readonly proposers: Proposers,
    private readonly organisations: KnownOrganisations,
  ) {}

  /**
   * Each day is shared in the name of its own organisers: of those who proposed it, or of those who accept. `asked`: the
   * event of those who accept. Throws JointDayGoneError, ProposerGoneError and what joining the day throws.
   */
  async execute(proposal: Proposal, asked: Neighbour, context: CommandContext): Promise<void> {
    const { byEventId, dayOfEventId, date, proposer, organisationIds } = proposal;
    const isTheirs = dayOfEventId !== byEventId;
    const guests = isTheirs ? organisationIds : joiningFor(context.actor, asked);
    const named = guests.map((id) => ({ pointer: '', id }));
    await expectTakingPart(this.organisations, named);
    const host = isTheirs ? context.actor : await this.proposers.present(proposer);
    if (host === undefined) throw new ProposerGoneError();
    const day = { eventId: dayOfEventId, date };
    if (!(await this.days.join(day, guests, { ...context, actor: host }))) {
      throw new JointDayGoneError();
    }
  }
}
