import { Injectable } from '@nestjs/common';
import { KnownOrganisations } from '../../known-organisation/known-organisations.ts';
import { activeAmong } from '../../known-organisation/use-cases/taking-part.ts';
import { KnownPeople } from '../../known-person/known-people.ts';
import type { EventDay, EventDetails } from '../domain/event/event-details.ts';
import type { SessionDetails } from '../domain/session/session.ts';

/** What a copy does not have, since it takes part in nothing new. */
export interface LeftOut {
  readonly what: 'organiser' | 'co-organiser' | 'session-organisation' | 'speaker';
  /** Of the organisation or person. */
  readonly id: string;
  /** The day of the copy; null for what belongs to no day. */
  readonly date: string | null;
  readonly reason: 'retired' | 'no-longer-known';
}

interface Kept<T> {
  readonly kept: T;
  readonly leftOut: readonly LeftOut[];
}

/** What a copy takes over: organisations that are not retired, and people that are still known. */
@Injectable()
export class StillTakingPart {
  constructor(
    private readonly organisations: KnownOrganisations,
    private readonly people: KnownPeople,
  ) {}

  async inEvent(details: EventDetails): Promise<Kept<EventDetails>> {
    const { days, organiserIds } = details;
    const active = await this.#active([
      ...organiserIds,
      ...days.flatMap(({ coOrganiserIds }) => coOrganiserIds),
    ]);
    const organisers = retired('organiser', organiserIds, active, null);
    const coOrganisers = days.flatMap(({ date, coOrganiserIds }) =>
      retired('co-organiser', coOrganiserIds, active, date),
    );
    const among = (ids: readonly string[]) => ids.filter((id) => active.has(id));
    const ofDay = (day: EventDay) => ({ ...day, coOrganiserIds: among(day.coOrganiserIds) });
    return {
      kept: { ...details, organiserIds: among(organiserIds), days: days.map(ofDay) },
      leftOut: [...organisers, ...coOrganisers],
    };
  }

  async inSessions(sessions: readonly SessionDetails[]): Promise<Kept<readonly SessionDetails[]>> {
    const active = await this.#active(sessions.flatMap(({ organisationIds }) => organisationIds));
    const people = sessions.flatMap(({ speakers }) => speakers.map(({ personId }) => personId));
    const known = await this.people.findMany([...new Set(people)]);
    return {
      kept: sessions.map((session) => ({
        ...session,
        organisationIds: session.organisationIds.filter((id) => active.has(id)),
        speakers: session.speakers.filter(({ personId }) => known.has(personId)),
      })),
      leftOut: sessions.flatMap(({ date, organisationIds, speakers }) => [
        ...retired('session-organisation', organisationIds, active, date),
        ...speakers
          .filter(({ personId }) => !known.has(personId))
          .map(({ personId }) => {
            const reason = 'no-longer-known' as const;
            return { what: 'speaker' as const, id: personId, date, reason };
          }),
      ]),
    };
  }

  async #active(ids: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set(await activeAmong(this.organisations, [...new Set(ids)]));
  }
}

function retired(
  what: LeftOut['what'],
  ids: readonly string[],
  active: ReadonlySet<string>,
  date: string | null,
): readonly LeftOut[] {
  return ids
    .filter((id) => !active.has(id))
    .map((id) => ({ what, id, date, reason: 'retired' as const }));
}
