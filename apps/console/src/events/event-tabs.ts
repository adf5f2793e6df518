import type { ConsoleKey } from '@regional-events/texts';

interface EventTab {
  /** The last word of its path, but for the overview. */
  readonly part: string;
  readonly to:
    | '/events/$eventId'
    | '/events/$eventId/agenda'
    | '/events/$eventId/invitations'
    | '/events/$eventId/registrations'
    | '/events/$eventId/waiting-list'
    | '/events/$eventId/history';
  readonly text: ConsoleKey;
  /** The scope that the reader needs for it. */
  readonly scope?: string;
}

/** The parts of an event, in the order of the work. */
export const eventTabs: readonly EventTab[] = [
  { part: 'overview', to: '/events/$eventId', text: 'events.overview' },
  { part: 'agenda', to: '/events/$eventId/agenda', text: 'agenda.tab' },
  { part: 'invitations', to: '/events/$eventId/invitations', text: 'shell.invitations' },
  { part: 'registrations', to: '/events/$eventId/registrations', text: 'registrations.title' },
  { part: 'waiting-list', to: '/events/$eventId/waiting-list', text: 'registrations.waitingList' },
  { part: 'history', to: '/events/$eventId/history', text: 'events.history', scope: 'audit:read' },
];
