import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { anyVersion, oldId, type WrongInput } from './wrong-input.ts';

interface Operation {
  readonly security: readonly { readonly clientCredentials?: readonly string[] }[];
  readonly requestBody?: { readonly required?: boolean };
  readonly parameters: readonly { readonly name?: string }[];
}

interface Route extends Operation {
  readonly method: string;
  readonly path: string;
}

const file = join(import.meta.dirname, '../../../docs/api/openapi.json');
const document = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
};

/** Every route that the document promises. */
export const routes: readonly Route[] = Object.entries(document.paths).flatMap(
  ([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({
      ...operation,
      method: method.toUpperCase(),
      path,
    })),
);

const guarded = routes.filter(({ security }) => security.length > 0);
const scopeOf = ({ security }: Route) => security.flatMap((one) => one.clientCredentials ?? [])[0];
const changing = (route: Route) => ['PATCH', 'PUT', 'DELETE'].includes(route.method);
const takes = (name: string) => (route: Route) => route.parameters.some((one) => one.name === name);

/** The one that the paths for operators are tried at: the gateway leads each to the service that it names. */
export const service = 'events';

/** The path with a well-formed id, which nobody has, in each of its places. */
const somewhere = ({ path }: Pick<Route, 'path'>) =>
  path
    .replace('{service}', service)
    .replace('/parked/{id}', () => `/parked/events.event.v1:${oldId()}`)
    .replace(`${service}/jobs/{id}`, () => `${service}/jobs/lapse-invitation:${oldId()}`)
    .replace('/dead/{id}', '/dead/events.event.v1:0:9007199254740991')
    .replace('{version}', '1')
    .replaceAll(/\{\w+\}/g, () => oldId());

type Sweep = Omit<WrongInput, 'what' | 'ask'> & {
  readonly query?: string;
  readonly body?: unknown;
  readonly path?: string;
};

function swept(
  route: Route,
  what: string,
  { query = '', body, path, ...refusal }: Sweep,
): WrongInput {
  return {
    what: `${route.method} ${route.path} ${what}`,
    ask: () => ({
      method: route.method,
      path: `${path ?? somewhere(route)}${query}`,
      body,
      ...(changing(route) && { options: anyVersion }),
    }),
    ...refusal,
  };
}

const malformed = { status: 400, code: 'request.malformed', by: 'secretariat' } as const;

const tokenless = guarded.map((route) =>
  swept(route, 'without a token', { by: 'nobody', status: 401, code: 'access.token-missing' }),
);
const strange = guarded.map((route) =>
  swept(route, 'with a token that is none', {
    by: 'stranger',
    status: 401,
    code: 'access.token-invalid',
  }),
);
const unscoped = guarded.flatMap((route) => {
  const missingScope = scopeOf(route);
  if (missingScope === undefined) return [];
  const by = missingScope === 'events:read' ? 'poster' : 'reader';
  return [
    swept(route, `without ${missingScope}`, {
      by,
      status: 403,
      code: 'access.scope-missing',
      members: { missingScope, detail: expect.stringContaining(missingScope) },
      headers: { 'www-authenticate': `scope="${missingScope}"` },
    }),
  ];
});
const curious = routes
  .filter(({ method }) => method === 'GET')
  .map((route) =>
    swept(route, 'with a parameter that it does not know', {
      ...malformed,
      query: '?colour=red',
      pointer: '/query/colour',
    }),
  );
const coloured = guarded
  .filter(({ method }) => method !== 'GET' && method !== 'DELETE')
  // a file has no members that could be known
  .filter(({ path }) => !/^\/v1\/[a-z]+-imports$/.test(path))
  .map((route) =>
    swept(route, 'with a member that it does not know', {
      ...malformed,
      body: { colour: 'red' },
      pointer: '/colour',
    }),
  );
const misnamed = guarded
  .filter(({ path }) => path.includes('{'))
  .flatMap((route) =>
    [...route.path.matchAll(/\{(?!service\b)(\w+)\}/g)].map(([place, name]) =>
      swept(route, `with ${name} as no id`, {
        ...malformed,
        path: somewhere({ path: route.path.replace(place, 'belgrade') }),
        body: route.requestBody && {},
        // A body that does not fit either may be told first.
        ...(route.requestBody === undefined && { pointer: `/path/${name}` }),
      }),
    ),
  );
const bounded = guarded.filter(takes('limit')).flatMap((route) =>
  ['0', '201', '007'].map((limit) =>
    swept(route, `of ${limit}`, {
      ...malformed,
      query: `?limit=${limit}`,
      pointer: '/query/limit',
    }),
  ),
);

const things: Readonly<Record<string, string>> = {
  organisations: 'organisation',
  people: 'person',
  erasures: 'erasure',
  clients: 'client',
  accounts: 'account',
  series: 'series',
  events: 'event',
  registrations: 'registration',
  'calendar-days': 'calendar-day',
  venues: 'venue',
  jobs: 'job',
  'calendar-links': 'calendar-link',
  duties: 'person',
  synergies: 'synergy',
};
/** By the end of their paths: what operators look at has names of its own. */
const operated: Readonly<Record<string, string>> = {
  '/parked/{id}': 'operations.nothing-parked',
  '/dead/{id}': 'operations.dead-letter-not-found',
  '{service}/jobs/{id}': 'operations.job-not-found',
  '/actions/{id}': 'operations.action-not-found',
  '/sign-ins/{signInId}': 'sign-in.not-found',
};

export function notFound({ path }: Pick<Route, 'path'>): string {
  const [, code] = Object.entries(operated).find(([end]) => path.endsWith(end)) ?? [];
  return code ?? `${things[path.split('/')[2] ?? '']}.not-found`;
}

/** Reads and verbs, which need no body to go wrong with an id. */
const nowhere = guarded
  .filter(({ path }) => path.replace('{service}', service).includes('{'))
  .filter(
    ({ method, requestBody }) =>
      (method === 'GET' || method === 'POST') && requestBody === undefined,
  )
  .map((route) =>
    swept(route, 'of what nobody knows', {
      by: 'secretariat',
      status: 404,
      code: notFound(route),
      atOnce: true,
    }),
  );

/** What is refused alike on every route that it can be sent to. */
export const wrongEverywhere: readonly WrongInput[] = [
  ...tokenless,
  ...strange,
  ...unscoped,
  ...curious,
  ...coloured,
  ...misnamed,
  ...bounded,
  ...nowhere,
];
