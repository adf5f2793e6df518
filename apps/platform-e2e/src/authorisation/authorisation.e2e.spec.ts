import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  longTestPatienceMs,
  eventually,
  forEach,
  startPlatform,
  type ApiClient,
  type ApiResponse,
  type RunningPlatform,
} from '@regional-events/testing';
import { routes } from '../wrong-input-sweep.ts';
import { actors, fits, lets, type ActorName } from './expectation.ts';
import type { Row } from './row.ts';
import { operations } from './rows-operations.ts';
import { people } from './rows-people.ts';
import { programme } from './rows-programme.ts';
import { registrations } from './rows-registrations.ts';
import { prepareWorld, type World } from './world.ts';

/** A client loses its scopes as fast as a revoked one. */
const FRESH_WITHIN_MS = 60_000;

const promised = new Set(routes.map(({ method, path }) => `${method} ${path}`));
const table = [...people, ...programme, ...registrations, ...operations].filter(({ operation }) =>
  promised.has(operation),
);

interface Shown {
  readonly person: {
    readonly id: string;
    readonly shownAs: string;
    readonly displayName: string | null;
  };
}

interface Cell {
  readonly row: Row;
  readonly actor: ActorName;
  readonly expected: string;
}

const cells = table.flatMap((row) =>
  actors.map((actor, index): Cell => ({ row, actor, expected: row.expected[index] ?? 'nothing' })),
);
const answers = new Map<Cell, ApiResponse>();
let platform: RunningPlatform;
let world: World;
let narrowedWithin = 0;

beforeAll(async () => {
  platform = await startPlatform();
  world = await prepareWorld(platform);
  narrowedWithin = await narrow(world);
  await expectNarrowed(world.callers.own);
  // What is refused first: what is let happen changes what others may see.
  await forEach(
    cells.filter(({ expected }) => !lets(expected)),
    ask,
  );
  await forEach(
    cells.filter(({ expected }) => expected.startsWith('2')),
    ask,
  );
  await forEach(
    cells.filter(({ expected }) => expected === 'may'),
    ask,
    1,
  );
}, longTestPatienceMs);

/** The scopes go while the token lives and has been used; gives how long that took everywhere. */
async function narrow({ callers: { narrowed }, narrow: take }: World): Promise<number> {
  const paths = ['/v1/people', '/v1/events', '/v1/registrations', '/v1/messages'];
  for (const path of paths) expect((await narrowed.get(path)).status).toBe(200);
  await take();
  const begun = performance.now();
  for (const path of paths) {
    await eventually(async () => (await narrowed.get(path)).status === 403);
  }
  return performance.now() - begun;
}

/** Until the feed has what the table asks for. */
async function expectNarrowed(client: ApiClient): Promise<void> {
  const path = '/v1/messages?types=org.regional-events.registration.confirmed.v1';
  await eventually(async () => {
    const { body } = await client.get<{ readonly data: readonly unknown[] }>(path);
    return body.data.length >= 3;
  });
}

async function ask(cell: Cell): Promise<void> {
  const { path, body, options } = cell.row.ask(world, cell.actor);
  const [method = ''] = cell.row.operation.split(' ');
  const client = world.callers[cell.actor];
  const answer = path.endsWith('/stream')
    ? await headOf(client, path)
    : await eventually(() => client.request(method, path, body, options), {
        // While news may be on its way, nobody can say that a thing is not there.
        until: ({ status }) => status !== 503,
      });
  answers.set(cell, answer);
}

/** A stream goes on for ever: what counts is how it begins. */
async function headOf(client: ApiClient, path: string): Promise<ApiResponse> {
  const leave = new AbortController();
  const { status, headers } = await client.begin(path, leave.signal);
  leave.abort();
  return { status, headers, body: undefined };
}

describe('the table of rights', () => {
  it.each(table.map((row) => ({ ...row, row })))('$operation on $on', ({ row }) => {
    const found = cells
      .filter((cell) => cell.row === row)
      .map((cell) => {
        const answer = answers.get(cell);
        const right = answer !== undefined && fits(cell.expected, answer);
        return `${cell.actor} ${right ? cell.expected : `${answer?.status} ${JSON.stringify(answer?.body)?.slice(0, 300)}`}`;
      });
    expect(found).toEqual(actors.map((actor, index) => `${actor} ${row.expected[index]}`));
  });

  it('has a row for every operation of the document, and a cell for every actor', () => {
    const covered = new Set(table.map(({ operation }) => operation));
    expect([...promised].filter((operation) => !covered.has(operation))).toEqual([]);
    expect(table.filter(({ expected }) => expected.length !== actors.length)).toEqual([]);
  });

  it('holds for a client whose scopes were narrowed within a minute', () => {
    expect(narrowedWithin).toBeLessThan(FRESH_WITHIN_MS);
  });
});

describe('who is not named', () => {
  const shownTo = async (client: ApiClient): Promise<ReadonlyMap<string, string>> => {
    const path = `/v1/events/${world.published}/registrations`;
    const { body } = await client.get<{ readonly data: readonly Shown[] }>(path);
    return new Map(
      body.data.map(({ person }) => [
        person.id,
        // a row of the table makes the ministry an NGO, and that is heard sooner or later
        `${person.shownAs}: ${person.displayName?.replace(/\d+$/, '…').replace('-NGO-', '-MIN-')}`,
      ]),
    );
  };

  it('looks alike to the organiser, protected or not', async () => {
    const shown = await shownTo(world.callers.organiser);
    expect(shown.has(world.protectedPerson)).toBe(true);
    // by the country and the kind of the organisation alone, or of none
    expect(new Set(shown.values())).toEqual(
      new Set(['pseudonym: MK-MIN-…', 'pseudonym: INT-GUEST-…']),
    );
  });

  it('is everybody to a client that may read registrations and no people', async () => {
    expect(await shownTo(world.callers.own)).toEqual(
      new Map([...(await shownTo(world.mute)).keys()].map((id) => [id, 'name: Given Family'])),
    );
    expect(new Set((await shownTo(world.mute)).values())).toEqual(
      new Set(['pseudonym: MK-MIN-…', 'pseudonym: INT-GUEST-…']),
    );
  });
});
