import type { Area } from './scopes.ts';

/** `signed-in`: any valid token is enough. */
export type RouteArea = Area | 'signed-in';

/** The paths below a pattern, without the pattern itself. */
function below(pattern: string, ...parts: string[]): string[] {
  return parts.map((part) => `${pattern}/${part}`);
}

/** A pattern and the paths below it. */
function item(pattern: string, ...parts: string[]): string[] {
  return [pattern, ...below(pattern, ...parts)];
}

/** The table of each route's area. A route that is neither listed nor public fails the start. */
const patterns: Readonly<Record<RouteArea, readonly string[]>> = {
  'signed-in': ['/v1/me', '/internal/v1/people/names', '/internal/v1/clients/standing'],
  organisations: [
    '/v1/organisations',
    ...item(
      '/v1/organisations/:id',
      'retire',
      'composition',
      'composition/:memberId',
      'focal-points',
    ),
    '/v1/organisations/:id/focal-points/:focalPointId',
  ],
  people: [
    '/v1/people',
    ...item('/v1/people/:id', 'merge', 'affiliations', 'affiliations/:affiliationId'),
    '/v1/people/names',
  ],
  clients: [
    '/v1/clients',
    ...item('/v1/clients/:id', 'rotate-secret', 'revoke'),
    '/v1/users',
    '/v1/users/:id',
  ],
  events: [
    '/v1/series',
    ...item('/v1/series/:id', 'plans', 'plans/adopt', 'close', 'calendar.ics'),
    '/v1/events',
    ...item(
      '/v1/events/:id',
      'publish',
      'postpone',
      'reschedule',
      'cancel',
      'complete',
      'close',
      'clone',
    ),
    ...item('/v1/events/:id/sessions', ':sessionId'),
    ...item('/v1/events/:id/days', ':date'),
    ...item('/v1/events/:id/agenda-versions', ':number', ':number/changes'),
    ...below('/v1/events/:id', 'conflicts', 'recommendations', 'calendar.ics', 'calendar-links'),
    '/v1/schedule-checks',
    '/v1/synergies',
    '/v1/topics',
    '/v1/topics/:code',
  ],
  registrations: [
    '/v1/events/:id/invitations',
    ...item('/v1/events/:id/invitations/:invitationId', 'accept', 'decline', 'withdraw'),
    '/v1/invitations',
    ...below('/v1/events/:id', 'seat-plan', 'quotas', 'availability', 'waiting-list'),
    ...below('/v1/events/:id', 'registrations', 'delegations', 'decisions'),
    ...below('/v1/events/:id', 'check-ins', 'attendance'),
    ...item('/v1/events/:id/working-groups', ':groupId'),
    '/v1/registrations',
    ...item(
      '/v1/registrations/:id',
      'endorse',
      'return',
      'decline',
      'accept',
      'withdraw',
      'substitute',
    ),
    ...below('/v1/registrations/:id', 'history', 'certificate'),
  ],
  proposals: [
    '/v1/proposals',
    ...item('/v1/proposals/:id', 'sign', 'submit', 'return', 'withdraw', 'consult', 'veto'),
    ...below('/v1/proposals/:id', 'approve', 'reject', 'convert', 'reviews'),
    '/v1/proposals/:id/reviews/:reviewId',
  ],
  messages: ['/v1/messages', '/v1/messages/stream', '/v1/messages/:id', '/v1/message-types'],
  subscriptions: [
    '/v1/subscriptions',
    ...item('/v1/subscriptions/:id', 'rotate-secret', 'test', 'recover', 'deliveries'),
    '/v1/subscriptions/:id/deliveries/:deliveryId',
    '/v1/subscriptions/:id/deliveries/:deliveryId/resend',
    '/v1/mails',
    '/v1/mails/:id',
    '/v1/preferences',
  ],
  audit: ['/v1/audit', '/v1/access-log'],
  operations: [
    ...below('/v1/operations/:service', 'status', 'replays', 'rebuilds'),
    ...item('/v1/operations/:service/parked', ':id', ':id/retry', ':id/skip'),
    ...item('/v1/operations/:service/dead', ':id', ':id/retry', ':id/skip'),
    ...item('/v1/operations/:service/actions', ':id'),
  ],
};

const byPattern = new Map<string, RouteArea>();

for (const [area, list] of Object.entries(patterns) as [RouteArea, readonly string[]][]) {
  for (const pattern of list) add(nameless(pattern), area);
}

/** A pattern in two areas would silently get the last one. */
function add(pattern: string, area: RouteArea): void {
  if (byPattern.has(pattern)) throw new Error(`${pattern} stands twice in the table of areas`);
  byPattern.set(pattern, area);
}

/** The area of a route pattern such as `/v1/events/:id`; names of parameters do not matter. */
export function areaOf(pattern: string): RouteArea | undefined {
  return byPattern.get(nameless(pattern));
}

function nameless(pattern: string): string {
  return pattern.replace(/\/+$/, '').replaceAll(/:[A-Za-z]\w*/g, ':');
}
