import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { rootRoute } from '../shell/root-route.tsx';

export const peopleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/people',
  validateSearch: z.object({
    search: z.string().max(100).optional().catch(undefined),
    organisationId: z.uuid().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./people-page.tsx'), 'PeoplePage'),
});

export const erasuresRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/people/erasures',
  validateSearch: z.object({
    status: z.enum(['pending', 'done']).optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./erasures-page.tsx'), 'ErasuresPage'),
});

export const accessLogRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/people/access-log',
  validateSearch: z.object({
    personId: z.uuid().optional().catch(undefined),
    sort: z.enum(['at', '-at']).optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./access-log-page.tsx'), 'AccessLogPage'),
});

export const personRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/people/$personId',
  component: lazyRouteComponent(() => import('./person-page.tsx'), 'PersonPage'),
});
