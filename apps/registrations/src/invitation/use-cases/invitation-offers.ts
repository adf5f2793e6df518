import { Injectable } from '@nestjs/common';
import { KnownOrganisations } from '../../known-organisation/use-cases/ports.ts';
import {
  InvitedOrganisationRetiredError,
  InvitedOrganisationUnknownError,
} from '../domain/errors.ts';
import type { SeatsAround } from '../domain/offered-seats.ts';
import { InvitedSeats, Invitations } from './ports.ts';

/** What an offer of seats to an organisation rests on, inside the running unit of work. */
@Injectable()
export class InvitationOffers {
  constructor(
    private readonly organisations: KnownOrganisations,
    private readonly invitations: Invitations,
    private readonly seats: InvitedSeats,
  ) {}

  /** Throws InvitedOrganisationUnknownError or InvitedOrganisationRetiredError. */
  async expectInvitable(organisationId: string): Promise<void> {
    const status = await this.organisations.statusOf(organisationId);
    if (status === undefined) throw new InvitedOrganisationUnknownError(organisationId);
    if (status === 'retired') throw new InvitedOrganisationRetiredError();
  }

  /** Holds the event's seats, so that no nomination and no other offer comes in between. */
  async around(eventId: string, organisationId: string, at: Date): Promise<SeatsAround> {
    const { capacity, used } = await this.seats.hold(eventId, organisationId);
    const live = await this.invitations.live(eventId);
    const offeredElsewhere = live
      .filter((other) => other.facts.organisationId !== organisationId && other.isOpen(at))
      .reduce((sum, { facts }) => sum + facts.seats, 0);
    return { capacity, used, offeredElsewhere };
  }
}
