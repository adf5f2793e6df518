import { Injectable } from '@nestjs/common';
import { KnownOrganisations } from '../../known-organisation/use-cases/ports.ts';
import {
  InvitedOrganisationRetiredError,
  InvitedOrganisationUnknownError,
} from '../domain/errors.ts';
import type { SeatsAround } from '../domain/offered-seats.ts';
import { OrganisationSeats } from '../../seating/use-cases/ports.ts';
import { Invitations } from './ports.ts';

/** The checks before seats are offered to an organisation; runs inside the unit of work. */
@Injectable()
export class InvitationOffers {
  constructor(
    private readonly organisations: KnownOrganisations,
    private readonly invitations: Invitations,
    private readonly seats: OrganisationSeats,
  ) {}

  /** Throws InvitedOrganisationUnknownError or InvitedOrganisationRetiredError. */
  async expectInvitable(organisationId: string): Promise<void> {
    const status = await this.organisations.statusOf(organisationId);
    if (status === undefined) throw new InvitedOrganisationUnknownError(organisationId);
    if (status === 'retired') throw new InvitedOrganisationRetiredError();
  }

  /** Writes the seat plan, so that a concurrent nomination or offer conflicts and is retried. */
  async around(eventId: string, organisationId: string, at: Date): Promise<SeatsAround> {
    const { capacity, used } = await this.seats.hold(eventId, organisationId);
    const live = await this.invitations.live(eventId);
    const offeredElsewhere = live
      .filter((other) => other.facts.organisationId !== organisationId && other.isOpen(at))
      .reduce((sum, { facts }) => sum + facts.seats, 0);
    return { capacity, used, offeredElsewhere };
  }
}
