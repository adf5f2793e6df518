import { registerPeople, taken, type ApiClient, type Item } from '@regional-events/testing';

export interface Invited {
  readonly accountId: string;
  readonly address: string;
  readonly link: string;
}

export const password = 'three tall trees in the fog';

interface GrantOf {
  readonly role: string;
  readonly country?: string;
}

let number = 0;

/** A person with an account and a link of an invitation. */
export async function invited(
  secretariat: ApiClient,
  organisationId: string,
  { role, country }: GrantOf,
): Promise<Invited> {
  number += 1;
  const [personId] = await registerPeople(secretariat, organisationId, 1);
  const address = `person-${number}@example.org`;
  const grant = { role, from: '2024-01-01', to: null, ...(country !== undefined && { country }) };
  const account = taken(
    await secretariat.post<Item>('/v1/accounts', { personId, email: address, grants: [grant] }),
  );
  const link = await newLink(secretariat, account.id);
  return { accountId: account.id, address, link };
}

export async function newLink(secretariat: ApiClient, accountId: string): Promise<string> {
  const path = `/v1/accounts/${accountId}/invite`;
  return taken(await secretariat.post<{ link: string }>(path)).link;
}
