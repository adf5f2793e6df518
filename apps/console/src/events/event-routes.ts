import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { rootRoute } from '../shell/root-route.tsx';
import { eventKinds, eventStatuses } from './kinds.ts';

const shown = z.object({
  search: z.string().max(100).optional().catch(undefined),
  status: z.enum(eventStatuses).optional().catch(undefined),
  kind: z.enum(eventKinds).optional().catch(undefined),
  series: z.string().max(40).optional().catch(undefined),
  sort: z.enum(['startsAt', '-startsAt']).optional().catch(undefined),
});

/** What the list of events shows. */
export type ShownEvents = z.output<typeof shown>;

export const eventsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/events',
  // the address bar holds what is shown
  validateSearch: shown,
  component: lazyRouteComponent(() => import('./events-page.tsx'), 'EventsPage'),
});

export const draftEventRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/events/new',
  validateSearch: z.object({ series: z.string().max(40).optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('./form/draft-event-page.tsx'), 'DraftEventPage'),
});

/** Around the parts of one event; other areas add theirs below it. */
export const eventRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/events/$eventId',
  component: lazyRouteComponent(() => import('./event-layout.tsx'), 'EventLayout'),
});

export const eventOverviewRoute = createRoute({
  getParentRoute: () => eventRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./event-overview.tsx'), 'EventOverview'),
});

export const editEventRoute = createRoute({
  getParentRoute: () => eventRoute,
  path: '/edit',
  component: lazyRouteComponent(() => import('./form/edit-event-page.tsx'), 'EditEventPage'),
});

export const eventHistoryRoute = createRoute({
  getParentRoute: () => eventRoute,
  path: '/history',
  component: lazyRouteComponent(() => import('./history/event-history.tsx'), 'EventHistory'),
});
