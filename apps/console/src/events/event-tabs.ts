import type { ConsoleKey } from '@regional-events/texts';

interface EventTab {
  /** The last word of its path; empty for the overview. */
  readonly part: string;
  readonly to: '/events/$eventId';
  readonly text: ConsoleKey;
}

/** The parts of an event, in the order of the work. */
export const eventTabs: readonly EventTab[] = [
  { part: '', to: '/events/$eventId', text: 'events.overview' },
];
