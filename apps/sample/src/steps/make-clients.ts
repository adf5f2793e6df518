import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { delegations, PARTNER_PROJECT } from '../data/organisations.ts';
import { credentialsIn, Partner, RefusedError, type Credentials } from './partner.ts';
import { idOf, type World } from './world.ts';

const OWNER_ALONE = 0o600;

const NOMINATES = [
  'organisations:read',
  'people:read',
  'people:write',
  'events:read',
  'registrations:read',
  'registrations:write',
  'messages:read',
];
const ORGANISES = [...NOMINATES, 'events:write'];

interface ClientItem {
  readonly id: string;
  readonly clientId: string;
  readonly name: string;
}

interface ClientWithSecret extends ClientItem {
  readonly secret: string;
}

/** One client for each nominating organisation and one for the partner project, kept as files for later. */
export async function makeClients(world: World, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const codes = [...delegations.map(({ code }) => code), PARTNER_PROJECT];
  for (const code of codes) {
    const scopes = code === PARTNER_PROJECT ? ORGANISES : NOMINATES;
    world.partners.set(
      code,
      await clientOf(world, { code, scopes, file: join(folder, `${code}.json`) }),
    );
  }
  world.say(`${codes.length} clients, kept in ${folder}`);
}

interface Wanted {
  readonly code: string;
  readonly scopes: readonly string[];
  readonly file: string;
}

async function clientOf(world: World, wanted: Wanted): Promise<Partner> {
  const kept = await read(wanted.file);
  if (kept !== undefined) {
    const partner = new Partner(world.address, kept);
    if (await signsIn(partner)) return partner;
  }
  const credentials = await newCredentials(world, wanted);
  const about = {
    organisation: wanted.code,
    scopes: wanted.scopes,
    tokenUrl: `${world.address}/v1/oauth/token`,
  };
  await writeFile(wanted.file, `${JSON.stringify({ ...credentials, ...about }, null, 2)}\n`, {
    mode: OWNER_ALONE,
  });
  await chmod(wanted.file, OWNER_ALONE);
  return new Partner(world.address, credentials);
}

/** A client whose secret is not kept here any more gets a new one. */
async function newCredentials(world: World, { code, scopes }: Wanted): Promise<Credentials> {
  const organisationId = idOf(world.organisationIds, code);
  const name = `Sample client of ${code}`;
  const ofOrganisation = `/v1/clients?organisationId=${organisationId}&status=active`;
  const found = (await world.secretariat.all<ClientItem>(ofOrganisation)).find(
    (client) => client.name === name,
  );
  const answer =
    found === undefined
      ? await world.secretariat.post<ClientWithSecret>('/v1/clients', {
          name,
          organisationId,
          scopes,
        })
      : await world.secretariat.post<ClientWithSecret>(`/v1/clients/${found.id}/rotate-secret`, {});
  return { clientId: answer.clientId, secret: answer.secret };
}

async function read(file: string): Promise<Credentials | undefined> {
  try {
    return credentialsIn(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}

async function signsIn(partner: Partner): Promise<boolean> {
  try {
    await partner.get('/v1/me');
    return true;
  } catch (error) {
    if (error instanceof RefusedError && [400, 401].includes(error.status)) return false;
    throw error;
  }
}
