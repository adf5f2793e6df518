import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { every } from '../api/every.ts';
import { rootRoute } from '../shell/root-route.tsx';
import type { RegisteredClient } from './queries.ts';

export const clientStatuses = every<RegisteredClient['status']>()(['active', 'revoked']);

export const partnersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/partners',
  validateSearch: z.object({
    status: z.enum(clientStatuses).optional().catch(undefined),
    organisationId: z.uuid().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./partners-page.tsx'), 'PartnersPage'),
});

export const partnerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/partners/$id',
  component: lazyRouteComponent(() => import('./partner-page.tsx'), 'PartnerPage'),
});
