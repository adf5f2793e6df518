export const services = ['organisations', 'events', 'registrations', 'notifications'] as const;
export type Service = (typeof services)[number];

/** The parts of an event that belong to the registrations service. */
const ofRegistrations = [
  'invitations',
  'seat-plan',
  'quotas',
  'availability',
  'registrations',
  'delegations',
  'decisions',
  'waiting-list',
  'check-ins',
  'attendance',
  'working-groups',
].map((part) => `/v1/events/:eventId/${part}`);

/**
 * The routing table: each path with everything below it. The longest match wins. What is not listed, such as
 * /internal, is never forwarded.
 */
export const forwardedPaths: Readonly<Record<Service, readonly string[]>> = {
  organisations: [
    '/.well-known',
    '/oauth',
    '/v1/oauth',
    '/v1/organisations',
    '/v1/people',
    '/v1/erasures',
    '/v1/users',
    '/v1/me',
    '/v1/clients',
    '/v1/accounts',
    '/v1/access-log',
    '/v1/organisation-imports',
    '/v1/people-imports',
    // its jobs, beside those of the events service
    '/v1/jobs/organisations-:id',
    '/v1/access-reasons',
    '/v1/operations/organisations',
  ],
  events: [
    '/v1/series',
    '/v1/calendar-days',
    '/v1/countries',
    '/v1/events',
    '/v1/venues',
    '/v1/topics',
    '/v1/schedule-checks',
    '/v1/conflicts',
    '/v1/schedule-imports',
    // the first service with long work; another one has its jobs under /v1/jobs/<service>-
    '/v1/jobs',
    '/v1/synergies',
    '/v1/duties',
    '/v1/calendar-links',
    '/calendar',
    '/v1/proposals',
    '/v1/operations/events',
  ],
  registrations: [
    ...ofRegistrations,
    '/v1/registrations',
    '/v1/invitations',
    '/v1/seat-plans',
    '/v1/certificates',
    '/v1/operations/registrations',
  ],
  notifications: [
    '/v1/messages',
    '/v1/message-types',
    '/v1/subscriptions',
    '/v1/mails',
    '/v1/preferences',
    '/v1/operations/notifications',
  ],
};

export interface ForwardedPath {
  readonly path: string;
  readonly service: Service;
}

export const routeTable: readonly ForwardedPath[] = services.flatMap((service) =>
  forwardedPaths[service].map((path) => ({ path, service })),
);

/** The service for a path or its template (`/v1/events/{id}/quotas`); undefined for internal paths. */
export function serviceOf(path: string): Service | undefined {
  const parts = path.split('/');
  const fitting = routeTable
    .map((route) => ({ ...route, parts: route.path.split('/') }))
    .filter((route) => route.parts.every((part, index) => fits(part, parts[index] ?? '')));
  return fitting.sort((a, b) => b.parts.length - a.parts.length)[0]?.service;
}

/** A part of the table with a parameter fits whatever begins as it does. */
function fits(part: string, asked: string): boolean {
  const parameter = part.indexOf(':');
  return parameter === -1 ? part === asked : asked.startsWith(part.slice(0, parameter));
}
