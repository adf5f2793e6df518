import type { Grant } from '@regional-events/kernel';
import { signAccessToken } from '@regional-events/platform-auth';
import { ApiClient, taken, type Item, type RunningPlatform } from '@regional-events/testing';
import { inOrganisations } from './organisations-database.ts';
import { signingKeyOf } from './signing-key.ts';

const HOUR_SECONDS = 3_600;

export type GrantOfTest = Pick<Grant, 'role'> & Partial<Grant>;

export interface PersonWithAccount {
  readonly personId: string;
  readonly accountId: string;
  /** Calls the platform as this person. */
  readonly client: ApiClient;
}

/** Somebody new, or `personId`, who has signed in and may do this. */
export async function personWith(
  platform: RunningPlatform,
  grants: readonly GrantOfTest[],
  personId?: string,
): Promise<PersonWithAccount> {
  const secretariat = platform.asSecretariat();
  const id = personId ?? (await somebody(secretariat));
  const account = { personId: id, email: `${id}@example.org`, grants: [] };
  const accountId = taken(await secretariat.post<Item>('/v1/accounts', account)).id;
  // As after the first sign-in; the change of the grants tells the other services.
  await inOrganisations(platform, (connection) =>
    connection
      .collection<{ _id: string }>('accounts')
      .updateOne({ _id: accountId }, { $set: { status: 'active' } }),
  );
  await grant(platform, accountId, grants);
  return { personId: id, accountId, client: await clientOf(platform, accountId, id) };
}

/** From now on the person may do this, and no more. */
export async function grant(
  platform: RunningPlatform,
  accountId: string,
  grants: readonly GrantOfTest[],
): Promise<void> {
  const body = { grants: grants.map((one) => ({ from: '2020-01-01', ...one })) };
  const path = `/v1/accounts/${accountId}`;
  taken(await platform.asSecretariat().patch(path, body, { ifMatch: '*' }));
}

async function clientOf(
  platform: RunningPlatform,
  clientId: string,
  personId: string,
): Promise<ApiClient> {
  const actor = {
    clientId,
    role: 'person',
    organisationId: null,
    scopes: [],
    personId,
    grants: [],
  } as const;
  const key = await signingKeyOf(platform);
  const options = { key, issuer: platform.address, seconds: HOUR_SECONDS };
  const token = await signAccessToken(actor, options);
  return new ApiClient(platform.address, async () => token);
}

async function somebody(secretariat: ApiClient): Promise<string> {
  const person = { givenName: 'Some', familyName: 'Body', email: null, affiliations: [] };
  return taken(await secretariat.post<Item>('/v1/people', person)).id;
}
