import { Injectable } from '@nestjs/common';
import { KnownOrganisations } from '../../known-organisation/known-organisations.ts';
import { expectTakingPart } from '../../known-organisation/use-cases/taking-part.ts';
import type { EventAhead } from '../domain/series/errors.ts';
import type { SeriesDetails } from '../domain/series/series.ts';
import { EventRepository } from './ports.ts';

/** Lookups outside the series itself: the organisations, and the events in it. */
@Injectable()
export class SeriesLookups {
  constructor(
    private readonly organisations: KnownOrganisations,
    private readonly events: EventRepository,
  ) {}

  /** Throws OrganisationUnknownError or OrganisationRetiredError for organisations that were not named `before`. */
  async expectTakingPart(wanted: SeriesDetails, before?: SeriesDetails): Promise<void> {
    const old = new Set(before && organisationsNamed(before).map(({ part }) => part));
    const fresh = organisationsNamed(wanted).filter(({ part }) => !old.has(part));
    await expectTakingPart(this.organisations, fresh);
  }

  daysOfEvents(seriesId: string): Promise<readonly string[]> {
    return this.events.daysInSeries(seriesId);
  }

  /** Its events that are still to take place. */
  eventsAhead(seriesId: string, at: Date): Promise<readonly EventAhead[]> {
    return this.events.aheadInSeries(seriesId, at);
  }
}

function organisationsNamed({ initiatorId, organiserIds }: SeriesDetails) {
  return [
    { part: `initiator ${initiatorId}`, pointer: '/initiatorId', id: initiatorId },
    ...organiserIds.map((id, index) => ({
      part: `organiser ${id}`,
      pointer: `/organiserIds/${index}`,
      id,
    })),
  ];
}
