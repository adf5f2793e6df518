import { Module } from '@nestjs/common';
import { feature } from '@regional-events/platform-service';
import { EventPortsModule } from '../event/event-ports.module.ts';
import { SeriesCalendar } from '../event/use-cases/ports.ts';
import { toOutbox } from '@regional-events/platform-messaging';
import { seriesMessages } from './messaging/series-messages.ts';
import { MongoSeriesCalendar } from './persistence/mongo-series-calendar.ts';
import { MongoSeriesRepository } from './persistence/mongo-series.repository.ts';
import { SeriesReads } from './queries/series-reads.ts';
import { AnnounceSeries } from './use-cases/announce-series.ts';
import { ChangeSeries } from './use-cases/change-series.ts';
import { CloseSeries } from './use-cases/close-series.ts';
import { SeriesMessages, SeriesRepository } from './use-cases/ports.ts';
import { SeriesLookups } from './use-cases/series-lookups.ts';
import { SeriesController } from './http/series.controller.ts';
import { seriesCollection } from './persistence/series.schema.ts';

const useCases = [AnnounceSeries, ChangeSeries, CloseSeries];

@Module({
  imports: [EventPortsModule],
  providers: [
    ...useCases,
    SeriesReads,
    SeriesLookups,
    { provide: SeriesRepository, useClass: MongoSeriesRepository },
    toOutbox(SeriesMessages, seriesMessages),
    { provide: SeriesCalendar, useClass: MongoSeriesCalendar },
  ],
  exports: [...useCases, SeriesReads, SeriesCalendar],
})
export class SeriesModule {}

export const seriesFeature = feature({
  module: SeriesModule,
  controllers: [SeriesController],
  collections: [seriesCollection],
});
