import { taken, type ApiClient } from '@regional-events/testing';

interface Item {
  readonly id: string;
}

interface Listed<Row = Item> {
  readonly data: readonly Row[];
}

interface SceneEvent {
  readonly title: string;
  readonly country: keyof typeof zones;
  readonly from: string;
  readonly days?: number;
  readonly published?: boolean;
}

export interface ShownEvent extends Item {
  readonly title: { readonly en?: string };
  readonly status: string;
  readonly hostCountry: string | null;
  readonly days: readonly { readonly date: string }[];
}

const zones = {
  AL: 'Europe/Tirane',
  BA: 'Europe/Sarajevo',
  BG: 'Europe/Sofia',
  HR: 'Europe/Zagreb',
  ME: 'Europe/Podgorica',
  MK: 'Europe/Skopje',
  RS: 'Europe/Belgrade',
  XK: 'Europe/Belgrade',
};
/** All that the sample's programme works in. */
export const countries = Object.keys(zones);
const DAY_MS = 86_400_000;
const EVENTS_OF_A_YEAR = 200;

export function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}

/** A series of one year, organised by a project of the sample. What others have in the same year and countries is seen with it. */
export async function announceSeries(
  api: ApiClient,
  title: string,
  year: number,
  among: readonly string[] = ['AL', 'MK', 'RS'],
): Promise<string> {
  const organisations = taken(
    await api.get<Listed<Item & { readonly kind: string }>>('/v1/organisations?limit=200'),
  );
  const project = organisations.data.find(({ kind }) => kind === 'project');
  const series = {
    title: { en: title },
    aims: [],
    initiatorId: project?.id,
    organiserIds: [project?.id],
    countries: among,
    from: `${year}-01-01`,
    to: `${year}-12-20`,
  };
  return taken(await api.post<Item>('/v1/series', series)).id;
}

export async function planEvent(
  api: ApiClient,
  seriesId: string,
  { title, country, from, days = 2, published = false }: SceneEvent,
): Promise<string> {
  const { id } = taken(
    await api.post<Item>('/v1/events', {
      kind: 'workshop',
      title: { en: title },
      seriesId,
      venue: { name: 'Conference hall', city: 'City', country },
      timeZone: zones[country],
      days: Array.from({ length: days }, (_, at) => ({
        date: dayAfter(from, at),
        startTime: '09:00',
        endTime: '16:30',
      })),
      capacity: 20,
      registration: {
        opensAt: '2026-01-01T00:00:00Z',
        closesAt: `${dayAfter(from, -7)}T12:00:00Z`,
      },
    }),
  );
  if (published) taken(await api.post(`/v1/events/${id}/publish`));
  return id;
}

export async function eventsOf(api: ApiClient, seriesId: string): Promise<readonly ShownEvent[]> {
  const path = `/v1/events?seriesId=${seriesId}&limit=200&sort=startsAt`;
  return taken(await api.get<Listed<ShownEvent>>(path)).data;
}

export async function datesOf(api: ApiClient, eventId: string): Promise<readonly string[]> {
  const { days } = taken(await api.get<ShownEvent>(`/v1/events/${eventId}`));
  return days.map(({ date }) => date);
}

export interface ListedEvents {
  readonly data: readonly (ShownEvent & { readonly seriesId: string | null })[];
}

/**
 * As many events around one that there is, as the API would list them: every second one of its series, the others another
 * project's. To write them all would take minutes.
 */
export function amongMany(listed: ListedEvents, year: number): object {
  const [event] = listed.data;
  if (event === undefined) return listed;
  const others = Array.from({ length: EVENTS_OF_A_YEAR - 1 }, (_, at) => ({
    ...event,
    id: `${event.id.slice(0, -3)}${at.toString(16).padStart(3, '0')}`,
    title: { en: `Workshop ${at} on joint work` },
    seriesId: at % 2 === 0 ? event.seriesId : null,
    hostCountry: countries[(at * 3) % countries.length],
    days: event.days.map((day, nth) => ({
      ...day,
      date: dayAfter(`${year}-01-05`, Math.floor(at * 1.7) + nth),
    })),
  }));
  return { ...listed, data: [event, ...others] };
}
