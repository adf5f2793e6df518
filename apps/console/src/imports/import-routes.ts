import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { rootRoute } from '../shell/root-route.tsx';

export const importsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/imports',
  validateSearch: z.object({
    what: z.enum(['people', 'organisations']).optional().catch(undefined),
    organisationId: z.uuid().optional().catch(undefined),
    /** The import whose rows are shown. */
    job: z.uuid().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./import-page.tsx'), 'ImportPage'),
});
