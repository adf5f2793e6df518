import { eventsErasureTopic } from './erasure.ts';
import { eventTopic } from './event.ts';
import { seriesTopic } from './series.ts';

export {
  agendaVersionHead,
  agendaVersionItem,
  agendaChangeKinds,
  releasedAgenda,
  releasedSession,
} from './agenda.ts';
export type {
  AgendaChangeKind,
  AgendaVersionHead,
  AgendaVersionItem,
  ReleasedAgenda,
  ReleasedSession,
} from './agenda.ts';
export { calendarDayDetails, calendarDayItem, calendarDayKinds } from './calendar-day.ts';
export type { CalendarDayDetails, CalendarDayItem } from './calendar-day.ts';
export { calendarLinkItem } from './calendar-link.ts';
export type { CalendarLinkItem } from './calendar-link.ts';
export { eventDay } from './event-day.ts';
export {
  cancellationReasons,
  eventDetails,
  eventItem,
  eventKinds,
  eventStatuses,
  eventTopic,
  venue,
} from './event.ts';
export type {
  CancellationReason,
  EventAgendaReleasedMessage,
  EventChangedMessage,
  EventDay,
  EventDetails,
  EventItem,
  EventMessage,
  EventRescheduledMessage,
} from './event.ts';
export { eventsErasureTopic } from './erasure.ts';
export { seriesDetails, seriesItem, seriesTopic } from './series.ts';
export type { SeriesDetails, SeriesItem, SeriesMessage } from './series.ts';
export {
  sessionDetails,
  sessionItem,
  sessionKinds,
  sessionLink,
  speaker,
  speakerRoles,
} from './session.ts';
export type { SessionDetails, SessionItem } from './session.ts';
export { room, venueDetails, venueItem } from './venue.ts';
export type { Room, VenueDetails, VenueItem } from './venue.ts';

export const eventsTopics = [seriesTopic, eventTopic, eventsErasureTopic];
