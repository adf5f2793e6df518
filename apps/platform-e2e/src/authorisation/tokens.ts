import { ApiClient, taken, type Credentials, type RunningPlatform } from '@regional-events/testing';
import { wrongTokens } from '../wrong-input-tokens.ts';
import type { ActorName } from './expectation.ts';
import type { Parties, Party } from './parties.ts';
import type { PersonName } from './people-columns.ts';

const areas = ['organisations', 'people', 'clients', 'events', 'registrations'];
const scopes = [
  ...areas.flatMap((area) => [`${area}:read`, `${area}:write`]),
  'messages:read',
  'audit:read',
];
/** What is left to the narrowed client: a right on nothing that is tried. */
const LEFT = ['proposals:read'];

export type ClientCallers = Readonly<Record<Exclude<ActorName, PersonName>, ApiClient>>;

/** A client for each organisation with every scope that a partner can have, and one that has lost its own. */
export async function prepareTokens(platform: RunningPlatform, organisations: Parties) {
  const secretariat = platform.asSecretariat();
  const register = async (organisationId: string): Promise<Credentials> => {
    const body = { name: 'A client', organisationId, scopes };
    const answer = await secretariat.post<{ id: string; secret: string }>('/v1/clients', body);
    const { id, secret } = taken(answer);
    return { clientId: id, clientSecret: secret };
  };
  const own = await register(organisations.own);
  const narrowed = await register(organisations.own);
  const spare = await register(organisations.own);
  const [ownToken, narrowedToken] = [
    await tokenOf(platform, own),
    await tokenOf(platform, narrowed),
  ];
  const withToken = (token: string) => new ApiClient(platform.address, async () => token);
  const bound = async (party: Party) => platform.asClient(await register(organisations[party]));
  const callers: ClientCallers = {
    none: platform.asNobody(),
    expired: withToken((await wrongTokens(platform, ownToken)).expired),
    narrowed: withToken(narrowedToken),
    foreign: await bound('foreign'),
    former: await bound('former'),
    own: withToken(ownToken),
    organiser: await bound('organiser'),
    coOrganiser: await bound('coOrganiser'),
    secretariat,
  };
  return {
    callers,
    ownClient: own.clientId,
    spare,
    /** The own organisation's, with the scope registrations:read alone. */
    mute: withToken(await tokenOf(platform, { ...own, scope: 'registrations:read' })),
    /** Takes every scope but those left from the client behind the narrowed token. */
    narrow: async () => {
      const path = `/v1/clients/${narrowed.clientId}`;
      taken(await secretariat.patch(path, { scopes: LEFT }, { ifMatch: '*' }));
    },
  };
}

async function tokenOf(platform: RunningPlatform, client: Credentials): Promise<string> {
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: client.clientId,
    client_secret: client.clientSecret,
    ...(client.scope !== undefined && { scope: client.scope }),
  });
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const nobody = platform.asNobody();
  const answer = await nobody.post<{ access_token: string }>('/v1/oauth/token', form.toString(), {
    headers,
  });
  return taken(answer).access_token;
}
