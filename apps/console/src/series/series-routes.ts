import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { rootRoute } from '../shell/root-route.tsx';
import { question } from './planner/question.ts';
import { zooms } from './year/scale.ts';

const list = z.object({
  search: z.string().max(100).optional().catch(undefined),
  status: z.enum(['announced', 'closed']).optional().catch(undefined),
  sort: z.enum(['from', '-from']).optional().catch(undefined),
});

const seriesListRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/series',
  validateSearch: list,
  component: lazyRouteComponent(() => import('./series-list-page.tsx'), 'SeriesListPage'),
});

/** What a year shows: as a picture or a table, how near, and from when on. */
const year = z.object({
  as: z.enum(['table']).optional().catch(undefined),
  zoom: z.enum(zooms).optional().catch(undefined),
  at: z.iso.date().optional().catch(undefined),
});

const seriesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/series/$seriesId',
  validateSearch: year,
  component: lazyRouteComponent(() => import('./series-page.tsx'), 'SeriesPage'),
});

/** What the planner was asked, and how its answer is looked at. */
const plan = year.omit({ as: true }).extend({ asked: question.optional().catch(undefined) });

const planRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/series/$seriesId/plan',
  validateSearch: plan,
  component: lazyRouteComponent(() => import('./planner/plan-page.tsx'), 'PlanPage'),
});

const newSeriesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/series/new',
  component: lazyRouteComponent(() => import('./announce/new-series-page.tsx'), 'NewSeriesPage'),
});

const copySeriesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/series/$seriesId/copy',
  component: lazyRouteComponent(() => import('./announce/copy-series-page.tsx'), 'CopySeriesPage'),
});

const changeSeriesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/series/$seriesId/edit',
  component: lazyRouteComponent(
    () => import('./change/change-series-page.tsx'),
    'ChangeSeriesPage',
  ),
});

export const seriesRoutes = [
  seriesListRoute,
  newSeriesRoute,
  seriesRoute,
  planRoute,
  copySeriesRoute,
  changeSeriesRoute,
] as const;
