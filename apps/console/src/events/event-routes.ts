import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { rootRoute } from '../shell/root-route.tsx';

const shown = z.object({
  search: z.string().max(100).optional().catch(undefined),
  status: z
    .enum(['draft', 'published', 'postponed', 'cancelled', 'completed', 'closed'])
    .optional()
    .catch(undefined),
  sort: z.enum(['startsAt', '-startsAt']).optional().catch(undefined),
});

export const eventsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/events',
  // the address bar holds what is shown
  validateSearch: shown,
  component: lazyRouteComponent(() => import('./events-page.tsx'), 'EventsPage'),
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
