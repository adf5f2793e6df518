import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { eventRoute } from '../events/event-routes.ts';

const shown = z.object({
  view: z.enum(['list']).optional().catch(undefined),
  status: z.enum(['confirmed', 'waiting', 'ended']).optional().catch(undefined),
  role: z
    .enum(['participant', 'speaker', 'observer', 'interpreter', 'organiser'])
    .optional()
    .catch(undefined),
});

export const eventRegistrationsRoute = createRoute({
  getParentRoute: () => eventRoute,
  path: '/registrations',
  validateSearch: shown,
  component: lazyRouteComponent(() => import('./event-registrations.tsx'), 'EventRegistrations'),
});

export const waitingListRoute = createRoute({
  getParentRoute: () => eventRoute,
  path: '/waiting-list',
  component: lazyRouteComponent(() => import('./waiting-list.tsx'), 'WaitingList'),
});
