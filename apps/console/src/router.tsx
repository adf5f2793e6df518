import type { QueryClient } from '@tanstack/react-query';
import { createRouter } from '@tanstack/react-router';
import { accountRoute, accountsRoute } from './accounts/account-routes.ts';
import { agendaRoute } from './agenda/agenda-routes.ts';
import {
  draftEventRoute,
  editEventRoute,
  eventHistoryRoute,
  eventOverviewRoute,
  eventRoute,
  eventsRoute,
} from './events/event-routes.ts';
import { homeRoute } from './home/home-routes.ts';
import { importsRoute } from './imports/import-routes.ts';
import {
  compositionsRoute,
  organisationRoute,
  organisationsRoute,
} from './organisations/organisation-routes.ts';
import { operationRoute } from './operation/operation-routes.ts';
import { partnerRoute, partnersRoute } from './partners/partner-routes.ts';
import { accessLogRoute, erasuresRoute, peopleRoute, personRoute } from './people/people-routes.ts';
import { seriesRoutes } from './series/series-routes.ts';
import { eventInvitationsRoute, invitationsRoute } from './invitations/invitation-routes.ts';
import { nominateRoute } from './nominating/nominating-routes.ts';
import { eventRegistrationsRoute, waitingListRoute } from './registrations/registration-routes.ts';
import { rootRoute } from './shell/root-route.tsx';
import { signedInRoute } from './shell/signed-in-route.tsx';
import { Loading } from './ui/loading.tsx';

const A_MOMENT_MS = 500;

/** The pages of every area; each area lists its own in its `…-routes.ts`. */
const routeTree = rootRoute.addChildren([
  homeRoute,
  eventsRoute,
  draftEventRoute,
  ...seriesRoutes,
  organisationsRoute,
  compositionsRoute,
  organisationRoute,
  peopleRoute,
  erasuresRoute,
  accessLogRoute,
  personRoute,
  accountsRoute,
  accountRoute,
  importsRoute,
  eventRoute.addChildren([
    eventOverviewRoute,
    agendaRoute,
    eventInvitationsRoute,
    eventRegistrationsRoute,
    waitingListRoute,
    nominateRoute,
    editEventRoute,
    eventHistoryRoute,
  ]),
  invitationsRoute,
  partnersRoute,
  partnerRoute,
  operationRoute,
  signedInRoute,
]);

export function createConsoleRouter(queries: QueryClient) {
  return createRouter({
    routeTree,
    basepath: '/console',
    context: { queries },
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    defaultPendingComponent: Loading,
    defaultPendingMs: A_MOMENT_MS,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createConsoleRouter>;
  }
}
