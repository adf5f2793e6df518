import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { delegates } from '../data/people.ts';
import type { Item } from './partner.ts';
import { idOf, type World } from './world.ts';

const OWNER_ALONE = 0o600;
const PASSWORD_BYTES = 18;
const SINCE = '2021-06-01';
const COUNTRY = 'BA';
const TASK_FORCE = 'RS-TF';

interface Account extends Item {
  readonly email: string;
}

interface Wanted {
  /** The name of its file. */
  readonly name: string;
  readonly personId: string;
  readonly grant: Readonly<Record<string, string>>;
}

/** People of the sample who can sign in, each with a password in a file. */
export async function makeAccounts(world: World, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const wanted: readonly Wanted[] = [
    { name: 'secretariat', personId: await officer(world), grant: { role: 'secretariat' } },
    {
      name: 'coordinator',
      personId: await delegateOf(world, (code) => code.startsWith(`${COUNTRY}-`)),
      grant: { role: 'coordinator', country: COUNTRY },
    },
    {
      name: 'focal-point',
      personId: await delegateOf(world, (code) => code === TASK_FORCE),
      grant: { role: 'focal-point', organisationId: idOf(world.organisationIds, TASK_FORCE) },
    },
  ];
  for (const one of wanted) await keepAccount(world, one, join(folder, `${one.name}.json`));
  world.say(`${wanted.length} people who can sign in at ${world.address}/auth/sign-in: ${folder}`);
}

async function officer({ secretariat }: World): Promise<string> {
  const { id } = await secretariat.findOrPost<Item>('/v1/people', 'sample-officer', {
    givenName: 'Vera',
    familyName: 'Holm',
    email: 'vera.holm@example.org',
    languages: ['en'],
    affiliations: [],
  });
  return id;
}

async function delegateOf(
  { secretariat }: World,
  isOf: (code: string) => boolean,
): Promise<string> {
  const delegate = delegates.find(
    ({ organisation }) => organisation !== null && isOf(organisation),
  );
  const found =
    delegate && (await secretariat.find<Item>(`/v1/people?externalRef=${delegate.ref}`));
  if (found === undefined) throw new Error('the sample lacks somebody who is to have an account');
  return found.id;
}

/** What a file says goes on while its account is active; else a new invitation sets a new password. */
async function keepAccount(world: World, { personId, grant }: Wanted, file: string): Promise<void> {
  const { secretariat } = world;
  const live = `/v1/accounts?personId=${personId}&status=invited,active`;
  const account =
    (await secretariat.find<Account>(live)) ??
    (await secretariat.post<Account>('/v1/accounts', {
      personId,
      grants: [{ ...grant, from: SINCE, to: null }],
    }));
  const kept = await readFile(file, 'utf8').catch(() => '');
  if (account.status === 'active' && kept.includes(account.id)) return;
  const password = randomBytes(PASSWORD_BYTES).toString('base64url');
  await accept(world, account, password);
  const { id: accountId, email: address } = account;
  const text = JSON.stringify({ accountId, address, password, ...grant }, null, 2);
  await writeFile(file, `${text}\n`, { mode: OWNER_ALONE });
  await chmod(file, OWNER_ALONE);
}

/** As the person would on the page behind the link. */
async function accept(world: World, { id }: Account, password: string): Promise<void> {
  const { link } = await world.secretariat.post<{ readonly link: string }>(
    `/v1/accounts/${id}/invite`,
    {},
  );
  const page = `${world.address}${new URL(link).pathname}/password`;
  const answer = await fetch(page, { method: 'POST', body: new URLSearchParams({ password }) });
  if (!answer.ok) throw new Error(`an invitation was answered with ${answer.status}`);
}
