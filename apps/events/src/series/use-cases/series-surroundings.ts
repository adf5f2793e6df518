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

  /** Throws OrganisationUnknownError. */
  async expectOrganisationsKnown({ initiatorId, organiserIds }: SeriesDetails): Promise<void> {
    await this.organisations.expectKnown([
      { pointer: '/initiatorId', id: initiatorId },
      ...organiserIds.map((id, index) => ({ pointer: `/organiserIds/${index}`, id })),
    ]);
  }

  daysOfEvents(seriesId: string): Promise<readonly string[]> {
    return this.days.of(seriesId);
  }
}
