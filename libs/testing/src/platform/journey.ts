import { eventually } from '../eventually.ts';
import { uniqueName } from '../unique-name.ts';
import type { ApiClient, ApiResponse } from './api-client.ts';

const DAY_MS = 86_400_000;
const AT_ONCE = 16;

export interface Item {
  readonly id: string;
  readonly status?: string;
}

export interface Listed<T> {
  readonly data: readonly T[];
  readonly page: { readonly next: string | null; readonly done?: boolean };
}

/** Expects the answer to a command that must succeed; says what came instead. */
export function taken<T>(answer: ApiResponse<T>): T {
  if (answer.status >= 300) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** Runs the work for each of them, some at once, and keeps their order. */
export async function forEach<T, R>(
  items: readonly T[],
  work: (item: T, index: number) => Promise<R>,
  atOnce = AT_ONCE,
): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) {
      results[index] = await work(items[index] as T, index);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return results;
}

export async function registerOrganisation(secretariat: ApiClient): Promise<string> {
  const code = uniqueName('ORG')
    .toUpperCase()
    .replaceAll(/[^A-Z0-9-]/g, '-')
    .slice(0, 32);
  const body = { code, kind: 'ngo', names: { en: 'An organisation' }, country: null };
  return taken(await secretariat.post<Item>('/v1/organisations', body)).id;
}

export async function registerPeople(
  secretariat: ApiClient,
  organisationId: string,
  count: number,
): Promise<string[]> {
  const numbers = Array.from({ length: count }, (_, index) => index);
  return forEach(numbers, async (number) => {
    const person = {
      givenName: 'Given',
      familyName: `Family ${number}`,
      email: `person-${number}@example.org`,
      languages: ['en'],
      affiliations: [{ organisationId, position: 'Adviser', from: '2020-01-01', to: null }],
    };
    return taken(await secretariat.post<Item>('/v1/people', person)).id;
  });
}

/** A workshop in a month, open, whose registration window is open now. */
export function workshop(capacity: number, organiserIds: readonly string[]) {
  const now = Date.now();
  return {
    kind: 'workshop',
    title: { en: 'A workshop' },
    organiserIds,
    venue: { name: 'A hall', city: 'Skopje', country: 'MK' },
    timeZone: 'Europe/Skopje',
    days: [
      {
        date: new Date(now + 30 * DAY_MS).toISOString().slice(0, 10),
        startTime: '09:00',
        endTime: '16:00',
      },
    ],
    capacity,
    registration: {
      opensAt: new Date(now - DAY_MS).toISOString(),
      closesAt: new Date(now + 20 * DAY_MS).toISOString(),
    },
  };
}

export async function publishedWorkshop(
  secretariat: ApiClient,
  capacity: number,
  organiserIds: readonly string[] = [],
): Promise<string> {
  const { id } = taken(
    await secretariat.post<Item>('/v1/events', workshop(capacity, organiserIds)),
  );
  taken(await secretariat.post(`/v1/events/${id}/publish`, {}));
  await eventually(
    async () => (await secretariat.get(`/v1/events/${id}/seat-plan`)).status === 200,
  );
  return id;
}

/** Every item of a list, page by page. */
export async function all<T>(client: ApiClient, path: string): Promise<T[]> {
  const items: T[] = [];
  let after: string | null = null;
  do {
    const cursor: string = after === null ? '' : `&after=${encodeURIComponent(after)}`;
    const join = path.includes('?') ? '&' : '?';
    const page: Listed<T> = taken(await client.get<Listed<T>>(`${path}${join}limit=200${cursor}`));
    items.push(...page.data);
    after = page.page.done === true ? null : page.page.next;
  } while (after !== null);
  return items;
}
