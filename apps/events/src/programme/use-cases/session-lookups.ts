import { Injectable } from '@nestjs/common';
import { KnownOrganisations } from '../../known-organisation/known-organisations.ts';
import { expectTakingPart } from '../../known-organisation/use-cases/taking-part.ts';
import { KnownPeople } from '../../known-person/known-people.ts';
import { expectKnownPeople } from '../../known-person/use-cases/expect-known-people.ts';
import type { SessionDetails } from '../domain/session/session.ts';

/** The people and organisations that a session names. */
@Injectable()
export class SessionLookups {
  constructor(
    private readonly organisations: KnownOrganisations,
    private readonly people: KnownPeople,
  ) {}

  /**
   * Throws OrganisationUnknownError, OrganisationRetiredError or PersonUnknownError for those not named `before`: a
   * person who was erased later does not block changes.
   */
  async expectKnown(wanted: SessionDetails, before?: SessionDetails): Promise<void> {
    const named = before === undefined ? [] : [...organisationsOf(before), ...peopleOf(before)];
    const old = new Set(named.map(({ id }) => id));
    const fresh = ({ id }: { readonly id: string }) => !old.has(id);
    await expectTakingPart(this.organisations, organisationsOf(wanted).filter(fresh));
    await expectKnownPeople(this.people, peopleOf(wanted).filter(fresh));
  }
}

function organisationsOf({ organisationIds }: SessionDetails) {
  return organisationIds.map((id, index) => ({ pointer: `/organisationIds/${index}`, id }));
}

function peopleOf({ speakers }: SessionDetails) {
  return speakers.map(({ personId: id }, index) => ({
    pointer: `/speakers/${index}/personId`,
    id,
  }));
}
