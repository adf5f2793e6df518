import { ApiClient, type Credentials, type RunningPlatform, taken } from '@regional-events/testing';
import { wrongTokens } from './wrong-input-tokens.ts';

export interface Callers {
  readonly secretariat: ApiClient;
  /** Bound to the ministry, which organises the open event and is invited to the other one. */
  readonly ministry: ApiClient;
  /** Bound to the agency, which is invited to the open event alone. */
  readonly agency: ApiClient;
  /** The ministry's, with the scope events:read alone. */
  readonly reader: ApiClient;
  /** The ministry's, with the scope events:write alone. */
  readonly poster: ApiClient;
  readonly nobody: ApiClient;
  /** With a token that is none. */
  readonly stranger: ApiClient;
  /** With a token of the ministry's in which the role was changed. */
  readonly forger: ApiClient;
  /** With a token of the ministry's that somebody else has signed. */
  readonly impostor: ApiClient;
  /** With a token of the ministry's that has ended. */
  readonly latecomer: ApiClient;
  /** With a token from before its client was revoked. */
  readonly revoked: ApiClient;
}

const areas = ['organisations', 'people', 'clients', 'events', 'registrations'];
const scopes = [...areas.flatMap((area) => [`${area}:read`, `${area}:write`]), 'messages:read'];

interface Parties {
  readonly ministry: string;
  readonly agency: string;
}

/** A client for each way in which one calls, rightly or wrongly. */
export async function prepareCallers(platform: RunningPlatform, { ministry, agency }: Parties) {
  const { address } = platform;
  const secretariat = platform.asSecretariat();
  const register = async (name: string, organisationId: string) => {
    const body = { name, organisationId, scopes };
    const answer = await secretariat.post<{ id: string; secret: string }>('/v1/clients', body);
    const { id, secret } = taken(answer);
    return { clientId: id, clientSecret: secret };
  };
  const ofMinistry = await register('The ministry', ministry);
  const ofAgency = await register('The agency', agency);
  const gone = await register('Gone', agency);
  const oldToken = await tokenOf(platform, gone);
  taken(await secretariat.post(`/v1/clients/${gone.clientId}/revoke`));
  const wrong = await wrongTokens(platform, await tokenOf(platform, ofMinistry));
  const callers: Callers = {
    secretariat,
    ministry: platform.asClient(ofMinistry),
    agency: platform.asClient(ofAgency),
    reader: platform.asClient({ ...ofMinistry, scope: 'events:read' }),
    poster: platform.asClient({ ...ofMinistry, scope: 'events:write' }),
    nobody: platform.asNobody(),
    stranger: new ApiClient(address, async () => 'not.a.token'),
    forger: new ApiClient(address, async () => wrong.forged),
    impostor: new ApiClient(address, async () => wrong.foreign),
    latecomer: new ApiClient(address, async () => wrong.expired),
    revoked: new ApiClient(address, async () => oldToken),
  };
  return { callers, ministryClient: ofMinistry, revokedClient: gone.clientId };
}

async function tokenOf(platform: RunningPlatform, client: Credentials): Promise<string> {
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: client.clientId,
    client_secret: client.clientSecret,
  });
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const answer = await platform
    .asNobody()
    .post<{ access_token: string }>('/v1/oauth/token', form.toString(), { headers });
  return taken(answer).access_token;
}
