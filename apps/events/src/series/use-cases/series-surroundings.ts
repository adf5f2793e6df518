import { Injectable } from '@nestjs/common';
import { KnownOrganisations } from '../../known-organisation/use-cases/ports.ts';
import type { SeriesDetails } from '../domain/series.ts';
import { DaysOfEvents } from './ports.ts';

/** What stands around a series and is not its own: the organisations, and the events in it. */
@Injectable()
export class SeriesSurroundings {
  constructor(
    private readonly organisations: KnownOrganisations,
    private readonly days: DaysOfEvents,
  ) {}

  /** Throws OrganisationUnknownError for those that `before` did not name yet. */
  async expectOrganisationsKnown(wanted: SeriesDetails, before?: SeriesDetails): Promise<void> {
    const old = new Set(before && organisationsNamed(before).map(({ id }) => id));
    await this.organisations.expectKnown(
      organisationsNamed(wanted).filter(({ id }) => !old.has(id)),
    );
  }

  daysOfEvents(seriesId: string): Promise<readonly string[]> {
    return this.days.of(seriesId);
  }
}

function organisationsNamed({ initiatorId, organiserIds }: SeriesDetails) {
  return [
    { pointer: '/initiatorId', id: initiatorId },
    ...organiserIds.map((id, index) => ({ pointer: `/organiserIds/${index}`, id })),
  ];
}
