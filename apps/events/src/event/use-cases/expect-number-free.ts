import type { RegionalEvent } from '../domain/regional-event.ts';
import { NumberInSeriesTakenError } from '../domain/series-errors.ts';
import type { EventRepository } from './ports.ts';

/** Throws NumberInSeriesTakenError. Lock the series first, else another event may take the number meanwhile. */
export async function expectNumberFree(
  events: EventRepository,
  event: RegionalEvent,
): Promise<void> {
  const { seriesId, numberInSeries } = event.details;
  if (seriesId === null || numberInSeries === null) return;
  if (await events.numberTaken(seriesId, numberInSeries, event.id)) {
    throw new NumberInSeriesTakenError(numberInSeries);
  }
}
