import { Injectable } from '@nestjs/common';
import {
  etagOf,
  expectUnchanged,
  newId,
  type CommandContext,
  type Versioned,
} from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { VenueExternalRefTakenError, VenueNotFoundError } from '../domain/errors.ts';
import { expectMayChange } from '../domain/access.ts';
import { soundVenue, type WantedVenue } from '../domain/venue.ts';
import { Venues, type KeptVenue } from './ports.ts';
import { venueView, type VenueView } from './venue-view.ts';

export { MOST_ROOMS } from '../domain/venue.ts';

export interface AddVenueCommand {
  readonly details: WantedVenue;
  readonly externalRef: string | null;
}

export interface ChangeVenueCommand {
  readonly id: string;
  /** Returns the wanted details, given the stored ones. */
  readonly apply: (current: object) => WantedVenue;
}

/** What callers do with venues. */
@Injectable()
export class VenueChanges {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly venues: Venues,
  ) {}

  add(
    { details, externalRef }: AddVenueCommand,
    context: CommandContext,
  ): Promise<Versioned<VenueView>> {
    return this.unitOfWork.run(context, async () => {
      const createdBy = context.actor.clientId;
      const venue = { id: newId(), version: 0, createdBy, externalRef };
      const sound = soundVenue(details);
      if (externalRef !== null && (await this.venues.externalRefTaken(createdBy, externalRef)))
        throw new VenueExternalRefTakenError();
      return this.#keep({ ...venue, details: sound }, context);
    });
  }

  change(
    { id, apply }: ChangeVenueCommand,
    context: CommandContext,
  ): Promise<Versioned<VenueView>> {
    return this.unitOfWork.run(context, async () => {
      const venue = await this.venues.find(id);
      if (venue === undefined) throw new VenueNotFoundError();
      expectMayChange(context.actor, venue);
      expectUnchanged(context, etagOf(venue.version));
      const details = soundVenue(apply(venue.details), venue.details.rooms);
      return this.#keep({ ...venue, details }, context);
    });
  }

  async #keep(venue: KeptVenue, { actor }: CommandContext): Promise<Versioned<VenueView>> {
    await this.venues.save(venue);
    return venueView({ ...venue, version: venue.version + 1 }, actor);
  }
}
