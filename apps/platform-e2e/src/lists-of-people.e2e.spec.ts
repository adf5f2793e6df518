import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  type ApiClient,
  eventually,
  type RunningPlatform,
  startPlatform,
  taken,
} from '@regional-events/testing';

const MARK = '\uFEFF';
const ORGANISATIONS = 63;
const PEOPLE = 300;
const csv = { headers: { 'content-type': 'text/csv' } };

interface Job {
  readonly id: string;
  readonly state: string;
  readonly progress: { readonly done: number; readonly total: number };
  readonly counts: Readonly<Record<string, number>>;
}

interface Found {
  readonly data: readonly { readonly id: string }[];
}

const organisations = [
  'Code;Kind;Name;Name.mk;Country',
  ...Array.from(
    { length: ORGANISATIONS },
    (_, index) =>
      `LIST-${index};law-enforcement;"Border Police; ${index}";Гранична полиција ${index};MK`,
  ),
];

const names = [
  ['Đorđe', 'Đorđević', 'Ђорђе', 'Ђорђевић'],
  ['Živko', 'Gjorgjievski', 'Живко', 'Ѓорѓиевски'],
  ['Arben', 'Hoxha', '', ''],
];
const people = [
  'Family name;Given name;Other family name;Other given name;E-mail;Organisation code;From',
  ...Array.from({ length: PEOPLE }, (_, index) => {
    const [given, family, otherGiven, otherFamily] = names[index % names.length] ?? [];
    const address = index % 2 === 0 ? `person${index}@example.org` : '';
    const code = `LIST-${index % ORGANISATIONS}`;
    const numbered = `${family} Broj${index}`;
    return [numbered, given, otherFamily, otherGiven, address, code, '2026-01-01'].join(';');
  }),
];

let platform: RunningPlatform;
let secretariat: ApiClient;

beforeAll(async () => {
  platform = await startPlatform({ roles: 'apart' });
  secretariat = platform.asSecretariat();
});

async function start(path: string, rows: readonly string[]): Promise<string> {
  const answer = await secretariat.post<Job>(path, `${MARK}${rows.join('\r\n')}\r\n`, csv);
  expect(answer.status).toBe(202);
  const location = answer.headers.get('location') ?? '';
  const { pathname } = new URL(location);
  expect(pathname).toBe(`/v1/jobs/organisations-${answer.body.id}`);
  return pathname;
}

async function ended(job: string): Promise<Job> {
  const answer = await eventually(() => secretariat.get<Job>(job), {
    until: ({ status, body }) =>
      status === 200 && body.state !== 'waiting' && body.state !== 'running',
  });
  return answer.body;
}

async function found(path: string): Promise<number> {
  return taken<Found>(await secretariat.get<Found>(`${path}&limit=200`)).data.length;
}

describe('Lists of organisations and people', () => {
  it('are told first, then come in once, though the worker dies in the middle', async () => {
    const told = await ended(await start('/v1/organisation-imports?dryRun=true', organisations));
    expect([told.state, told.counts['created']]).toEqual(['done', ORGANISATIONS]);
    expect(await found('/v1/organisations?search=granicna')).toBe(0);

    await ended(await start('/v1/organisation-imports', organisations));
    expect(await found('/v1/organisations?search=Гранична polici')).toBe(ORGANISATIONS);

    const job = await start('/v1/people-imports', people);
    await eventually(() => secretariat.get<Job>(job), {
      until: ({ body }) => body.progress.done >= 50,
      every: 10,
    });
    await platform.process('organisations-worker').restart();
    const done = await ended(job);
    expect([done.state, done.counts['created']]).toEqual(['done', PEOPLE]);
    expect(await found('/v1/people?search=Djordjevic')).toBe(PEOPLE / names.length);
    expect(await found('/v1/people?search=Ѓорѓиевски broj1')).toBe(
      await found('/v1/people?search=broj1 đorđievski'),
    );
    expect(await found('/v1/people?search=Хоџа broj2')).toBeGreaterThan(0);

    const again = await ended(await start('/v1/people-imports', people));
    expect(again.counts).toMatchObject({ created: 0, unchanged: PEOPLE });
    const rows = await secretariat.get<Found>(`${job}/rows?outcome=created&limit=200`);
    expect(taken<Found>(rows).data).toHaveLength(200);
    expect(JSON.stringify(rows.body)).not.toMatch(/Broj|example\.org/);
  });
});
