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
  /** The person's access token, for an hour. */
  readonly token: string;
  /** Calls the platform as this person. */
  readonly client: ApiClient;
}

interface Particulars {
  /** Somebody known, instead of somebody new. */
  readonly personId?: string;
  /** When the token is given out, where that is not now. */
  readonly issuedAt?: Date;
}

/** Somebody who has signed in and may do this. */
export async function personWith(
  platform: RunningPlatform,
  grants: readonly GrantOfTest[],
  { personId: known, issuedAt = new Date() }: Particulars = {},
): Promise<PersonWithAccount> {
  const secretariat = platform.asSecretariat();
  const personId = known ?? (await somebody(secretariat));
  const account = { personId, email: `${personId}@example.org`, grants: [] };
  const accountId = taken(await secretariat.post<Item>('/v1/accounts', account)).id;
  // As after the first sign-in; the change of the grants tells the other services.
  await inOrganisations(platform, (connection) =>
    connection
      .collection<{ _id: string }>('accounts')
      .updateOne({ _id: accountId }, { $set: { status: 'active' } }),
  );
  await grant(platform, accountId, grants);
  const token = await tokenOf(platform, { accountId, personId }, issuedAt);
  const client = new ApiClient(platform.address, async () => token);
  return { personId, accountId, token, client };
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

async function tokenOf(
  platform: RunningPlatform,
  { accountId, personId }: Pick<PersonWithAccount, 'accountId' | 'personId'>,
  now: Date,
): Promise<string> {
  const person = { clientId: accountId, role: 'person', personId } as const;
  const actor = { ...person, organisationId: null, scopes: [], grants: [] };
  const key = await signingKeyOf(platform);
  return signAccessToken(actor, { key, issuer: platform.address, seconds: HOUR_SECONDS, now });
}

async function somebody(secretariat: ApiClient): Promise<string> {
  const person = { givenName: 'Some', familyName: 'Body', email: null, affiliations: [] };
  return taken(await secretariat.post<Item>('/v1/people', person)).id;
}
