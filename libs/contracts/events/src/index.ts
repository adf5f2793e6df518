import { eventTopic } from './event.ts';
import { seriesTopic } from './series.ts';

export {
  cancellationReasons,
  eventDay,
  eventItem,
  eventKinds,
  eventStatuses,
  eventTopic,
  venue,
} from './event.ts';
export type { EventChangedMessage, EventItem, EventMessage } from './event.ts';
export { seriesItem, seriesTopic } from './series.ts';
export type { SeriesItem, SeriesMessage } from './series.ts';

export const eventsTopics = [seriesTopic, eventTopic];
