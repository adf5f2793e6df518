import { Injectable } from '@nestjs/common';
import {
  OrganisationRetiredError,
  OrganisationUnknownError,
} from '../../known-organisation/domain/errors.ts';
import { KnownOrganisations } from '../../known-organisation/known-organisations.ts';
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

  /** Throws OrganisationUnknownError or OrganisationRetiredError. */
  async expectInvitable(organisationId: string): Promise<void> {
    const organisation = await this.organisations.find(organisationId);
    if (organisation === undefined) throw new OrganisationUnknownError(organisationId);
    if (organisation.status === 'retired') throw new OrganisationRetiredError();
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
