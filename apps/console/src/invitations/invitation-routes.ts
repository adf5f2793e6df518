import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { eventRoute } from '../events/event-routes.ts';
import { rootRoute } from '../shell/root-route.tsx';

const shown = z.object({
  status: z
    .enum(['sent', 'accepted', 'declined', 'withdrawn', 'lapsed'])
    .optional()
    .catch(undefined),
});

export const eventInvitationsRoute = createRoute({
  getParentRoute: () => eventRoute,
  path: '/invitations',
  validateSearch: shown,
  component: lazyRouteComponent(() => import('./event-invitations.tsx'), 'EventInvitations'),
});

export const invitationsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invitations',
  validateSearch: shown,
  component: lazyRouteComponent(() => import('./invitations-page.tsx'), 'InvitationsPage'),
});
