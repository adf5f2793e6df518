import { Injectable } from '@nestjs/common';
import { KnownOrganisations } from '../../known-organisation/known-organisations.ts';
import { expectTakingPart } from '../../known-organisation/use-cases/taking-part.ts';
import { KnownPeople } from '../../known-person/known-people.ts';
import { expectKnownPeople } from '../../known-person/use-cases/expect-known-people.ts';
import { Venues } from '../../venue/use-cases/ports.ts';
import type { Agenda } from '../domain/session/agenda.ts';
import { RoomNotOfVenueError } from '../domain/session/errors.ts';
import type { SessionDetails } from '../domain/session/session.ts';

/** The people, organisations and the room that a session names. */
@Injectable()
export class SessionLookups {
  constructor(
    private readonly organisations: KnownOrganisations,
    private readonly people: KnownPeople,
    private readonly venues: Venues,
  ) {}

  /**
   * Throws OrganisationUnknownError, OrganisationRetiredError, PersonUnknownError or RoomNotOfVenueError for those not named
   * `before`: a person who was erased later does not block changes.
   */
  async expectKnown(
    wanted: SessionDetails,
    { venueId }: Pick<Agenda, 'venueId'>,
    before?: SessionDetails,
  ): Promise<void> {
    const named = before === undefined ? [] : [...organisationsOf(before), ...peopleOf(before)];
    const old = new Set(named.map(({ id }) => id));
    const fresh = ({ id }: { readonly id: string }) => !old.has(id);
    await expectTakingPart(this.organisations, organisationsOf(wanted).filter(fresh));
    await expectKnownPeople(this.people, peopleOf(wanted).filter(fresh));
    if (wanted.roomId !== null && wanted.roomId !== before?.roomId)
      await this.#expectRoom(wanted.roomId, venueId);
  }

  async #expectRoom(roomId: string, venueId: string | null): Promise<void> {
    const venue = venueId === null ? undefined : await this.venues.find(venueId);
    if (venue?.details.rooms.some(({ id }) => id === roomId) !== true)
      throw new RoomNotOfVenueError();
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
