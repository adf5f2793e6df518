import { taken, type ApiClient } from '@regional-events/testing';

interface Item {
  readonly id: string;
}

interface Listed {
  readonly data: readonly (Item & { readonly kind?: string })[];
}

interface SceneSession {
  readonly title: string;
  readonly date: string;
  readonly startTime: string;
  readonly endTime: string;
  readonly room?: string;
  readonly more?: object;
}

export interface AgendaScene {
  readonly eventId: string;
  /** By their titles. */
  readonly sessions: ReadonlyMap<string, string>;
}

export const FIRST = '2030-05-14';
export const SECOND = '2030-05-15';

/** An event at a venue of its own with two halls, and what is planned there, as a program of the secretariat makes it. */
export async function planAgenda(
  api: ApiClient,
  title: string,
  planned: readonly SceneSession[],
): Promise<AgendaScene> {
  const post = async <T extends Item>(path: string, body: object) =>
    taken(await api.post<T>(path, body));
  const organisations = taken(await api.get<Listed>('/v1/organisations?limit=200'));
  const project = organisations.data.find(({ kind }) => kind === 'project');
  const venue = await post<
    Item & { readonly rooms: readonly (Item & { readonly name: string })[] }
  >('/v1/venues', {
    name: `${title}: house`,
    city: 'Skopje',
    country: 'MK',
    rooms: ['Large hall', 'Small hall'].map((name) => ({ name, capacity: 80 })),
  });
  const event = await post('/v1/events', {
    kind: 'workshop',
    title: { en: title },
    organiserIds: [project?.id],
    venueId: venue.id,
    timeZone: 'Europe/Skopje',
    days: [FIRST, SECOND].map((date) => ({ date, startTime: '09:00', endTime: '18:00' })),
    capacity: 40,
  });
  const sessions = new Map<string, string>();
  for (const { title: name, room, more, ...when } of planned) {
    const roomId = venue.rooms.find((one) => one.name === room)?.id ?? null;
    const body = { kind: 'presentation', title: { en: name }, roomId, ...when, ...more };
    const session = await post(`/v1/events/${event.id}/sessions`, body);
    sessions.set(name, session.id);
  }
  return { eventId: event.id, sessions };
}

/** A schedule file with as many sessions as a large conference, in eight rooms on one day. */
export function largeSchedule(count: number): object {
  const rooms = Array.from({ length: 8 }, (_, at) => `Hall ${at + 1}`);
  const talk = (at: number) => {
    const minutes = 9 * 60 + Math.floor(at / rooms.length) * 30;
    const time = [Math.floor(minutes / 60), minutes % 60]
      .map((part) => String(part).padStart(2, '0'))
      .join(':');
    return {
      guid: `talk-${at}`,
      date: `${FIRST}T${time}:00+02:00`,
      start: time,
      duration: '00:30',
      title: `Session ${at + 1}`,
    };
  };
  const talks = Array.from({ length: count }, (_, at) => talk(at));
  const inRooms = Object.fromEntries(
    rooms.map((room, at) => [room, talks.filter((_, index) => index % rooms.length === at)]),
  );
  return { schedule: { conference: { days: [{ date: FIRST, rooms: inRooms }] } } };
}
