import type { Credentials } from './running-platform.ts';

const DAY_MS = 86_400_000;
const WEBINAR_IN_DAYS = 30;
const MANY_SEATS = 100_000;
const TRIES = 60;
const BETWEEN_TRIES_MS = 250;

/** What the loads use: published events with seats for everybody, and a client that nominates. */
export interface World {
  readonly token: string;
  /** With which the token was got. */
  readonly client: Credentials;
  readonly organisationId: string;
  /** As the platform answers them. */
  readonly events: readonly Item[];
}

interface Item {
  readonly id: string;
}

/** Made through the public API alone. */
export async function makeWorld(
  address: string,
  secretariat: Credentials,
  count: number,
): Promise<World> {
  const api = new Api(address, await tokenOf(address, secretariat));
  const { id: organisationId } = await api.post<Item>('/v1/organisations', {
    code: 'BENCH',
    kind: 'law-enforcement',
    names: { en: 'Organisation of the bench' },
    country: 'RS',
  });
  const client = await api.post<Credentials>('/v1/clients', {
    name: 'Client of the bench',
    organisationId,
    scopes: [
      'organisations:read',
      'people:read',
      'people:write',
      'events:read',
      'registrations:read',
      'registrations:write',
    ],
  });
  const { id: seriesId } = await api.post<Item>('/v1/series', {
    title: { en: 'Series of the bench' },
    aims: [{ en: 'To be measured' }],
    initiatorId: organisationId,
    organiserIds: [organisationId],
    countries: ['RS'],
    from: dateIn(0),
    to: dateIn(2 * WEBINAR_IN_DAYS),
  });
  const events: Item[] = [];
  for (let at = 0; at < count; at += 1) events.push(await publishedEvent(api, seriesId));
  return { token: await tokenOf(address, client), client, organisationId, events };
}

async function publishedEvent(api: Api, seriesId: string): Promise<Item> {
  const { id } = await api.post<Item>('/v1/events', {
    kind: 'webinar',
    seriesId,
    title: { en: 'Webinar of the bench' },
    admission: 'open',
    venue: { name: 'Online', city: 'Belgrade', country: 'RS' },
    timeZone: 'Europe/Belgrade',
    days: [{ date: dateIn(WEBINAR_IN_DAYS), startTime: '10:00', endTime: '12:00' }],
    capacity: MANY_SEATS,
    registration: {
      opensAt: `${dateIn(-1)}T08:00:00Z`,
      closesAt: `${dateIn(WEBINAR_IN_DAYS - 1)}T12:00:00Z`,
    },
  });
  return api.post<Item>(`/v1/events/${id}/publish`, {});
}

function dateIn(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
}

export function basic({ clientId, secret }: Credentials): string {
  return `Basic ${btoa(`${clientId}:${secret}`)}`;
}

async function tokenOf(address: string, client: Credentials): Promise<string> {
  const answer = await fetch(`${address}/v1/oauth/token`, {
    method: 'POST',
    headers: { authorization: basic(client) },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  const { access_token: token } = (await answer.json()) as { access_token?: string };
  if (token === undefined) throw new Error(`no token: ${answer.status}`);
  return token;
}

class Api {
  readonly #address: string;
  readonly #token: string;

  constructor(address: string, token: string) {
    this.#address = address;
    this.#token = token;
  }

  /** Asks again while what it names is not known everywhere yet. */
  async post<T>(path: string, body: unknown): Promise<T> {
    const headers = {
      authorization: `Bearer ${this.#token}`,
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
    };
    for (let left = TRIES; ; left -= 1) {
      const answer = await fetch(`${this.#address}${path}`, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
      });
      const text = await answer.text();
      if (answer.ok) return JSON.parse(text) as T;
      if (answer.status !== 503 || left === 0)
        throw new Error(`POST ${path} answered ${answer.status}: ${text}`);
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_TRIES_MS));
    }
  }
}
