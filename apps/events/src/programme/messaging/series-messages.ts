import { seriesTopic } from '@regional-events/contracts-events';
import { messagesOf } from '@regional-events/platform-messaging';
import { seriesItem, type Series } from '../domain/series/series.ts';

export const seriesMessages = messagesOf(seriesTopic, ({ id, state }: Series) =>
  seriesItem(id, state),
);
