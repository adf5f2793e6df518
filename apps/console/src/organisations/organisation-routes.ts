import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { rootRoute } from '../shell/root-route.tsx';
import { organisationKinds, organisationStatuses } from './kinds.ts';

const shown = z.object({
  search: z.string().max(100).optional().catch(undefined),
  kind: z.enum(organisationKinds).optional().catch(undefined),
  country: z.string().length(2).optional().catch(undefined),
  status: z.enum(organisationStatuses).optional().catch(undefined),
  sort: z.enum(['code', '-code']).optional().catch(undefined),
});

export const organisationsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/organisations',
  validateSearch: shown,
  component: lazyRouteComponent(() => import('./organisations-page.tsx'), 'OrganisationsPage'),
});

const looked = z.object({
  day: z.iso.date().optional().catch(undefined),
  as: z.enum(['table']).optional().catch(undefined),
});

/** Task forces and joint bodies over time. */
export const compositionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/organisations/composition',
  validateSearch: looked,
  component: lazyRouteComponent(() => import('./compositions-page.tsx'), 'CompositionsPage'),
});

export const organisationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/organisations/$organisationId',
  validateSearch: looked,
  component: lazyRouteComponent(() => import('./organisation-page.tsx'), 'OrganisationPage'),
});
