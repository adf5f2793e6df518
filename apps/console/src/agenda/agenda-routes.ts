import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { eventRoute } from '../events/event-routes.ts';

const version = z.int().min(0).max(99_999).optional().catch(undefined);

const shown = z.object({
  view: z.enum(['table', 'conflicts', 'releases']).optional().catch(undefined),
  /** A date of the event. */
  day: z.iso.date().optional().catch(undefined),
  /** The session whose form is open, or `new`. */
  session: z
    .union([z.uuid(), z.literal('new')])
    .optional()
    .catch(undefined),
  /** Where in the grid a new session is planned. */
  start: z
    .string()
    .regex(/^\d\d:\d\d$/)
    .optional()
    .catch(undefined),
  room: z.uuid().optional().catch(undefined),
  /** Two releases that are compared; without `version` the draft is compared. */
  since: version,
  version,
});

export type ShownAgenda = z.output<typeof shown>;

export const agendaRoute = createRoute({
  getParentRoute: () => eventRoute,
  path: 'agenda',
  // the address bar holds what is shown
  validateSearch: shown,
  component: lazyRouteComponent(() => import('./agenda-page.tsx'), 'AgendaPage'),
});
