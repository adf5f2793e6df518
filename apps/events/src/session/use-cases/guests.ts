import { Injectable } from '@nestjs/common';
import { KnownOrganisations } from '../../known-organisation/use-cases/ports.ts';
import { KnownPeople } from '../../known-person/use-cases/ports.ts';
import type { SessionDetails } from '../domain/session.ts';

/** The people and organisations that a session names. */
@Injectable()
export class Guests {
  constructor(
    private readonly organisations: KnownOrganisations,
    private readonly people: KnownPeople,
  ) {}

  /** Throws OrganisationUnknownError and PersonUnknownError. */
  async expectKnown({ organisationIds, speakers }: SessionDetails): Promise<void> {
    await this.organisations.expectKnown(
      organisationIds.map((id, index) => ({ pointer: `/organisationIds/${index}`, id })),
    );
    await this.people.expectKnown(
      speakers.map(({ personId }, index) => ({
        pointer: `/speakers/${index}/personId`,
        id: personId,
      })),
    );
  }
}
