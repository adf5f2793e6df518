import type { Partner } from '../steps/partner.ts';
import type { ReadTopics } from './read-topics.ts';

interface EventView {
  readonly id: string;
  readonly title: Readonly<Record<string, string>>;
  readonly status: string;
  readonly timeZone: string;
  readonly admission: string;
  readonly venue: { readonly name: string; readonly city: string };
  readonly hostCountry: string | null;
  readonly days: readonly {
    readonly date: string;
    readonly startTime: string;
    readonly endTime: string;
    readonly theme: Readonly<Record<string, string>> | null;
    readonly coOrganiserIds: readonly string[];
  }[];
}

interface SessionView {
  readonly date: string;
  readonly title: Readonly<Record<string, string>>;
}

interface RegistrationView {
  readonly organisationId: string | null;
  readonly role: string;
  readonly status: string;
}

interface OrganisationView {
  readonly id: string;
  readonly code: string;
}

interface Numbers {
  confirmed: number;
  waiting: number;
  lapsed: number;
}

export interface Account {
  readonly secretariat: Partner;
  readonly seriesId: string;
  write(line: string): void;
}

/** What is scheduled, who was put forward by whom, and who has a seat, as the API tells it. */
export async function printEvents({ secretariat, seriesId, write }: Account): Promise<void> {
  const organisations = await secretariat.all<OrganisationView>('/v1/organisations');
  const codes = new Map(organisations.map(({ id, code }) => [id, code]));
  const events = await secretariat.all<EventView>(`/v1/events?seriesId=${seriesId}&sort=startsAt`);
  for (const event of events) {
    if (event.status === 'draft') {
      printDraft(event, write);
      continue;
    }
    printEvent(event, codes, write);
    await printSessions(secretariat, event, write);
    await printSeats(secretariat, event, codes, write);
  }
}

function printDraft({ title, days, hostCountry }: EventView, write: (line: string) => void): void {
  write('');
  write(`${title['en'] ?? ''}`);
  write(
    `  draft, ${days.map(({ date }) => date).join(' and ')}, hosted by ${hostCountry ?? 'nobody yet'}`,
  );
}

function printEvent(
  event: EventView,
  codes: ReadonlyMap<string, string>,
  write: (line: string) => void,
): void {
  write('');
  write(`${event.title['en'] ?? event.id}`);
  write(`  ${event.status}, ${event.admission}, ${event.venue.name}, ${event.venue.city}`);
  for (const day of event.days) {
    const helpers = day.coOrganiserIds.map((id) => codes.get(id) ?? id);
    const together = helpers.length === 0 ? '' : `, co-organised by ${helpers.join(', ')}`;
    write(`  ${day.date} ${day.startTime}–${day.endTime} ${event.timeZone}${together}`);
    if (day.theme?.['en'] !== undefined) write(`    ${day.theme['en']}`);
  }
}

async function printSessions(
  secretariat: Partner,
  event: EventView,
  write: (line: string) => void,
): Promise<void> {
  const sessions = await secretariat.all<SessionView>(`/v1/events/${event.id}/sessions`);
  if (sessions.length === 0) return;
  write(`  ${sessions.length} topics:`);
  sessions.forEach(({ date, title }, index) =>
    write(`    ${index + 1}. (${date}) ${title['en'] ?? ''}`),
  );
}

async function printSeats(
  secretariat: Partner,
  event: EventView,
  codes: ReadonlyMap<string, string>,
  write: (line: string) => void,
): Promise<void> {
  const { capacity } = await secretariat.get<{ capacity: number }>(
    `/v1/events/${event.id}/availability`,
  );
  const all = await secretariat.all<RegistrationView>(`/v1/events/${event.id}/registrations`);
  const seated = all.filter(({ role }) => role === 'participant');
  const total = count(seated);
  const speakers = all.length - seated.length;
  const seatless = speakers === 0 ? '' : `; ${speakers} speakers, who take no seat`;
  write(`  ${capacity} seats: ${numbersText(total)}${seatless}`);
  for (const [organisationId, own] of Map.groupBy(seated, (each) => each.organisationId ?? '')) {
    const code = codes.get(organisationId) ?? 'for nobody';
    write(
      `    ${code.padEnd(10)} put forward ${String(own.length).padStart(2)}: ${numbersText(count(own))}`,
    );
  }
}

function count(registrations: readonly RegistrationView[]): Numbers {
  const numbers = { confirmed: 0, waiting: 0, lapsed: 0 };
  for (const { status } of registrations) {
    if (status === 'confirmed' || status === 'waiting' || status === 'lapsed') numbers[status] += 1;
  }
  return numbers;
}

function numbersText({ confirmed, waiting, lapsed }: Numbers): string {
  const parts = [`${confirmed} have a seat`, `${waiting} wait`];
  if (lapsed > 0) parts.push(`${lapsed} lapsed without one`);
  return parts.join(', ');
}

export function printMessages({ group, counts }: ReadTopics, write: (line: string) => void): void {
  const total = [...counts.values()].reduce((sum, each) => sum + each, 0);
  write('');
  write(`The consumer group ${group} read ${total} messages:`);
  for (const [topic, messages] of counts)
    write(`  ${topic.padEnd(36)} ${String(messages).padStart(5)}`);
}
