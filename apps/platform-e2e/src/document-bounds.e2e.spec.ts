import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  ApiRoutes,
  startPlatform,
  type ApiClient,
  type ApiResponse,
  type ApiRoute,
} from '@regional-events/testing';
import { bodyVariants, queryVariants, type RequestVariant } from './request-variants.ts';
import { oldId } from './wrong-input.ts';

const AT_ONCE = 8;

/**
 * Its refusals are those of RFC 6749, which has no pointers; its stream does not end, and takes what the list takes; a file
 * has no members.
 */
const apart = [
  'issueToken',
  'streamMessages',
  'importSchedule',
  'importOrganisations',
  'importPeople',
];

const api = new ApiRoutes();
const routes = api.all.filter(({ operation }) => !apart.includes(operation.operationId));
const withBody = routes.filter(({ operation }) => operation.requestBody !== undefined);
const withQuery = routes.filter((route) => parametersOf(route).length > 0);

let secretariat: ApiClient;

beforeAll(async () => {
  secretariat = (await startPlatform()).asSecretariat();
});

function parametersOf({ operation }: ApiRoute) {
  return operation.parameters.map((one) => api.resolve(one)).filter((one) => one.in === 'query');
}

/** The path with ids that nobody has: whether a request fits is looked at before what it is about. */
function somewhere({ template }: ApiRoute): string {
  return template
    .replace('{service}', 'notifications')
    .replace('{date}', '2030-09-03')
    .replace('{version}', '1')
    .replace('/parked/{id}', () => `/parked/events.event.v1:${oldId()}`)
    .replace('notifications/jobs/{id}', () => `notifications/jobs/lapse-invitation:${oldId()}`)
    .replace('/dead/{id}', '/dead/events.event.v1:0:9007199254740991')
    .replaceAll(/\{\w+\}/g, () => oldId());
}

interface Refusal {
  readonly code?: string;
  readonly errors?: readonly { readonly pointer: string }[];
}

/** What the answer makes of a request in other words than the document; undefined where both say the same. */
function misfitOf(variant: RequestVariant, { status, body }: ApiResponse<Refusal>) {
  const blamed = (body?.errors ?? []).map(({ pointer }) => decodeURIComponent(pointer));
  const { fits, pointer, what } = variant;
  const isBlamed = blamed.some((one) => one === pointer || one.startsWith(`${pointer}/`));
  if (fits ? status !== 400 && status < 500 : status === 400 && isBlamed) return undefined;
  const said = fits ? 'fits' : 'does not fit';
  return `${pointer} ${what} ${said}, but: ${status} ${body?.code ?? ''} ${blamed.join(' ')}`;
}

async function misfits(route: ApiRoute, variants: readonly RequestVariant[]) {
  const found: string[] = [];
  const left = [...variants];
  const [contentType] = Object.keys(route.operation.requestBody?.content ?? {});
  const headers = contentType === undefined ? {} : { 'content-type': contentType };
  const isChange = ['PATCH', 'PUT', 'DELETE'].includes(route.method);
  const work = async () => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      const path = `${somewhere(route)}${next.query}`;
      const options = { headers, ...(isChange && { ifMatch: '*' }) };
      const answer = await secretariat.request<Refusal>(route.method, path, next.body, options);
      found.push(misfitOf(next, answer) ?? '');
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return found.filter((text) => text !== '').sort();
}

/** So that of a route with both the query alone is wrong. */
function fittingBody(route: ApiRoute): unknown {
  if (route.operation.requestBody === undefined) return undefined;
  return bodyVariants(route).find(({ fits }) => fits)?.body;
}

const named = (all: readonly ApiRoute[]) =>
  all.map((route) => ({ name: `${route.method} ${route.template}`, route }));

describe('what the document allows at its bounds is taken, and what lies beyond is refused:', () => {
  it.each(named(withBody))('the body of $name', async ({ route }) => {
    const variants = bodyVariants(route);
    expect(new Set(variants.map(({ fits }) => fits))).toEqual(new Set([true, false]));
    expect(await misfits(route, variants)).toEqual([]);
  });

  it.each(named(withQuery))('the query of $name', async ({ route }) => {
    const variants = parametersOf(route)
      .flatMap(queryVariants)
      .map((variant) => ({ ...variant, body: fittingBody(route) }));
    expect(variants.length).toBeGreaterThan(0);
    expect(await misfits(route, variants)).toEqual([]);
  });
});
