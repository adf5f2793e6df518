import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { eventRoute } from '../events/event-routes.ts';

export const nominateRoute = createRoute({
  getParentRoute: () => eventRoute,
  path: '/nominate',
  validateSearch: z.object({
    organisationId: z.string().max(40).optional().catch(undefined),
    by: z.enum(['rows']).optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./nominate-page.tsx'), 'NominatePage'),
});
