import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  allowedMs,
  patienceMs,
  type ApiResponse,
  type RunningPlatform,
  startPlatform,
  taken,
  workshop,
} from '@regional-events/testing';
import { storedDocuments, type StoredDocuments } from './stored-documents.ts';
import { wrongEvents } from './wrong-input-cases-events.ts';
import { wrongMoves } from './wrong-input-cases-moving.ts';
import { wrongIds } from './wrong-input-cases-ids.ts';
import { wrongInvitations } from './wrong-input-cases-invitations.ts';
import { wrongOrganisations } from './wrong-input-cases-organisations.ts';
import { wrongPeople } from './wrong-input-cases-people.ts';
import { wrongPlanning } from './wrong-input-cases-planning.ts';
import { wrongCalendars } from './wrong-input-cases-calendars.ts';
import { wrongAgenda } from './wrong-input-cases-agenda.ts';
import { wrongProgramme } from './wrong-input-cases-programme.ts';
import { wrongReading } from './wrong-input-cases-reading.ts';
import { wrongRegistrations } from './wrong-input-cases-registrations.ts';
import { wrongRequests } from './wrong-input-cases-requests.ts';
import { wrongSynergies } from './wrong-input-cases-synergies.ts';
import { wrongTables } from './wrong-input-cases-tables.ts';
import { routes, wrongEverywhere } from './wrong-input-sweep.ts';
import { names, prepareWorld, type World } from './wrong-input-world.ts';
import type { WrongInput } from './wrong-input.ts';

/** Below the two seconds that a service waits for news. */
const AT_ONCE_MS = 1500;

interface Problem {
  readonly type: string;
  readonly code: string;
  readonly errors: readonly {
    readonly pointer: string;
    readonly code: string;
    readonly detail: string;
  }[];
  readonly allowedTransitions?: readonly string[];
}

let platform: RunningPlatform;
let world: World;
let before: StoredDocuments;
const asked = new Set<string>();

beforeAll(async () => {
  platform = await startPlatform();
  world = await prepareWorld(platform);
  before = await storedDocuments(platform);
});

async function send(input: WrongInput) {
  const { method, path, body, options } = input.ask(world);
  const begun = performance.now();
  const answer = await world.callers[input.by].request<Problem>(method, path, body, options);
  asked.add(`${method} ${shapeOf(path)}`);
  return { answer, path: path.replace(/\?.*/, ''), took: performance.now() - begun };
}

/** A path or its template with a star in the place of each id. */
function shapeOf(path: string): string {
  return path
    .replace(/\?.*/, '')
    .replace(/(?<=\/operations\/)\w+/, '*')
    .replace(/events\.event\.v1:[^/]+/, '*')
    .replaceAll(/\{\w+\}|[0-9a-f]{8}-[0-9a-f-]{27}|belgrade/g, '*');
}

function expectProblem(
  { headers, body }: ApiResponse<Problem>,
  input: WrongInput,
  path: string,
): void {
  const { status, code, oauth } = input;
  const mediaType = oauth === undefined ? 'application/problem+json' : 'application/json';
  expect(headers.get('content-type')?.split(';')[0]).toBe(mediaType);
  expect(body).toMatchObject({
    type: `${platform.address}/problems/${code}`,
    title: expect.stringMatching(/^\S/),
    status,
    detail: expect.stringMatching(/^\S/),
    instance: path,
    code,
    errors: expect.any(Array),
    traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
    ...(oauth !== undefined && { error: oauth, error_description: expect.stringMatching(/^\S/) }),
    ...input.members,
  });
}

const secrets = /Mongo|E11000|\n?\s+at \S+ ?\(|node_modules|\.ts\b|\.js\b|kafka|BSON/i;

function expectDiscretion({ body, headers }: ApiResponse<Problem>): void {
  const text = JSON.stringify([body, ...headers]);
  expect(text).not.toMatch(secrets);
  for (const name of names) expect(text).not.toContain(name);
}

async function expectRefused(input: WrongInput): Promise<void> {
  const { answer, path, took } = await send(input);
  const { status, body } = answer;
  expect({ status, code: body?.code }).toEqual({ status: input.status, code: input.code });
  expectProblem(answer, input, path);
  expectDiscretion(answer);
  const blamed = input.pointer === undefined ? [] : [input.pointer];
  expect(body.errors.map(({ pointer }) => pointer)).toEqual(expect.arrayContaining(blamed));
  const challenge = status === 401 ? { 'www-authenticate': ' realm=' } : {};
  const headers = Object.entries({ ...challenge, ...input.headers });
  expect(Object.fromEntries(answer.headers)).toMatchObject(
    Object.fromEntries(headers.map(([name, part]) => [name, expect.stringContaining(part)])),
  );
  expect(took).toBeLessThan(input.atOnce ? allowedMs(AT_ONCE_MS) : patienceMs);
}

describe.each([
  ['requests, tokens and versions', wrongRequests],
  ['lists, the feed and the token route', wrongReading],
  ['events', wrongEvents],
  ['moving events', wrongMoves],
  ['series and sessions', wrongProgramme],
  ['plans', wrongPlanning],
  ['calendars', wrongCalendars],
  ['synergies', wrongSynergies],
  ['releases of an agenda', wrongAgenda],
  ['registrations and seats', wrongRegistrations],
  ['invitations', wrongInvitations],
  ['organisations and clients', wrongOrganisations],
  ['people', wrongPeople],
  ['tables', wrongTables],
  ['ids that the platform never made', wrongIds],
  ['every route', wrongEverywhere],
] as const)('wrong input about %s is refused:', (_, cases) => {
  it.each(cases.map((input) => ({ ...input, input })))(
    '$what ($status $code)',
    async ({ input }) => {
      await expectRefused(input);
      expect.hasAssertions();
    },
  );
});

describe('an id in capitals', () => {
  it.each<[string, (world: World) => string]>([
    ['an organisation', ({ ministry }) => `/v1/organisations/${ministry.toUpperCase()}`],
    ['a person', ({ seated }) => `/v1/people/${seated.toUpperCase()}`],
    ['a series', ({ seriesId }) => `/v1/series/${seriesId.toUpperCase()}`],
    ['an event', ({ openEvent }) => `/v1/events/${openEvent.toUpperCase()}`],
    [
      'a session',
      ({ draftId, sessionId }) =>
        `/v1/events/${draftId.toUpperCase()}/sessions/${sessionId.toUpperCase()}`,
    ],
    [
      'an invitation',
      ({ invitedEvent, invitation }) =>
        `/v1/events/${invitedEvent.toUpperCase()}/invitations/${invitation.toUpperCase()}`,
    ],
    ['a registration', ({ registration }) => `/v1/registrations/${registration.toUpperCase()}`],
  ])('finds %s as the small one does', async (_, pathIn) => {
    const path = pathIn(world);
    const { status, body } = await world.callers.secretariat.get<{ id: string }>(path);
    expect([status, body.id]).toEqual([200, path.split('/').at(-1)?.toLowerCase()]);
  });
});

describe('all of that together', () => {
  it('asked every route of the document something wrong', () => {
    const promised = routes.map(({ method, path }) => `${method} ${shapeOf(path)}`);
    expect(promised.filter((route) => !asked.has(route))).toEqual([]);
  });

  it('left nothing in any database', async () => {
    expect(await storedDocuments(platform)).toEqual(before);
  });

  it('would have been seen there, had it stored anything', async () => {
    taken(await world.callers.ministry.post('/v1/events', workshop(5, [world.ministry])));
    const after = await storedDocuments(platform);
    expect(after['events.events']?.count).toBe((before['events.events']?.count ?? 0) + 1);
    expect(after['notifications.messages']?.count).toBe(
      (before['notifications.messages']?.count ?? 0) + 1,
    );
  });

  it('was no surprise to any service', () => {
    const surprises = [...platform.processes.values()].flatMap(({ label, logs }) =>
      ['error', 'fatal'].flatMap((level) =>
        logs.withField('level', level).map(({ text }) => `${label}: ${text}`),
      ),
    );
    expect(surprises).toEqual([]);
  });
});
