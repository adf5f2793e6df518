import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { rootRoute } from '../shell/root-route.tsx';
import { jobStates, parts, services } from './services.ts';

export const operationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/operation',
  validateSearch: z.object({
    service: z.enum(services).optional().catch(undefined),
    part: z.enum(parts).optional().catch(undefined),
    jobs: z.enum(jobStates).optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./operation-page.tsx'), 'OperationPage'),
});
