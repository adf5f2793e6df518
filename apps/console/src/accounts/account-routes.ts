import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { rootRoute } from '../shell/root-route.tsx';
import { accountStatuses, grantRoles } from './grant-roles.ts';

export const accountsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/accounts',
  validateSearch: z.object({
    status: z.enum(accountStatuses).optional().catch(undefined),
    role: z.enum(grantRoles).optional().catch(undefined),
    organisationId: z.uuid().optional().catch(undefined),
    personId: z.uuid().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./accounts-page.tsx'), 'AccountsPage'),
});

export const accountRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/accounts/$accountId',
  component: lazyRouteComponent(() => import('./account-page.tsx'), 'AccountPage'),
});
