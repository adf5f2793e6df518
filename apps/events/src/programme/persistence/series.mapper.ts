import { seriesDetails } from '@regional-events/contracts-events';
import { pickFields } from '@regional-events/platform-mongo';
import { Series, type SeriesState } from '../domain/series/series.ts';
import { wordsOf, type SeriesDocument } from './series.schema.ts';

export function toSeries(document: SeriesDocument): Series {
  const { _id: id, version, sequence, lastMessageId } = document;
  return Series.restore({ id, version, sequence, lastMessageId }, stateOf(document));
}

export function stateOf(document: SeriesDocument): SeriesState {
  const { status, createdBy, externalRef } = document;
  return { details: pickFields(seriesDetails, document), status, createdBy, externalRef };
}

export function toSeriesDocument(series: Series): SeriesDocument {
  const { id, ...counters } = series.snapshot();
  const { details, ...state } = series.state;
  return { _id: id, ...counters, ...details, ...state, words: wordsOf(details) };
}
