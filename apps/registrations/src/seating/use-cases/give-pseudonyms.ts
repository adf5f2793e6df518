import { Injectable } from '@nestjs/common';
import type { CommandContext } from '@regional-events/kernel';
import { UnitOfWork, type JobOutcome } from '@regional-events/platform-messaging';
import { KnownOrganisations } from '../../known-organisation/known-organisations.ts';
import { isOriginKnown, missingPseudonyms } from '../domain/pseudonym.ts';
import { Pseudonyms } from './ports.ts';

const TOGETHER = 500;

/**
 * Stores a pseudonym with each registration that was stored without one, by an earlier version or by one of its
 * instances that ran on during a restart: from then on it is the same whatever becomes of the others.
 */
@Injectable()
export class GivePseudonyms {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly pseudonyms: Pseudonyms,
    private readonly organisations: KnownOrganisations,
  ) {}

  execute(context: CommandContext): Promise<JobOutcome> {
    return this.unitOfWork.run(context, async () => {
      const events = await this.pseudonyms.eventsWithout(TOGETHER);
      let given = 0;
      for (const eventId of events) given += await this.#giveAt(eventId);
      return given > 0 ? 'unfinished' : 'done';
    });
  }

  /** An event with an organisation whose kind is not known yet is left for the next day. */
  async #giveAt(eventId: string): Promise<number> {
    const registrations = await this.pseudonyms.at(eventId);
    const ids = registrations.flatMap(({ organisationId }) => organisationId ?? []);
    const organisations = await this.organisations.findMany([...new Set(ids)]);
    if (![...organisations.values()].every(isOriginKnown)) return 0;
    const missing = missingPseudonyms(registrations, (id) => organisations.get(id));
    await this.pseudonyms.keep(missing);
    return missing.size;
  }
}
