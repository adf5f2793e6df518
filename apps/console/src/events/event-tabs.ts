import type { ConsoleKey } from '@regional-events/texts';

interface EventTab {
  /** The last word of its path, but for the overview. */
  readonly part: string;
  readonly to: '/events/$eventId' | '/events/$eventId/agenda';
  readonly text: ConsoleKey;
}

/** The parts of an event, in the order of the work. */
export const eventTabs: readonly EventTab[] = [
  { part: 'overview', to: '/events/$eventId', text: 'events.overview' },
  { part: 'agenda', to: '/events/$eventId/agenda', text: 'agenda.tab' },
];
