const ROOMS = ['Aula', 'Sala Č', 'Зала 3', 'Track & Field'] as const;
const FIRST_DAY = Date.UTC(2027, 0, 14);
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const SLOT = 30;
const LANGUAGES = ['en', 'de', 'sr-Latn', 'sq', 'mk', 'fr', 'pt-BR', 'uk', 'ja'] as const;
const TYPES = ['lecture', 'Panel discussion', 'workshop', 'Keynote', 'lightning-talk', ''] as const;
/** Days begin at ten in the morning, and the last sessions of a night end at four. */
const OPENS = 10 * 60;
/** Belgrade in winter. */
const OFFSET = '+01:00';

const two = (value: number) => String(value).padStart(2, '0');
const dayOf = (day: number) => new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 10);

/** Sessions that begin beyond midnight belong to the day before, as such files have it. */
function sessionsOf(count: number, people: number, prefix: string) {
  const days = Math.ceil(count / (ROOMS.length * 12));
  return Array.from({ length: count }, (_, at) => {
    const day = at % days;
    const inDay = Math.floor(at / days);
    const room = inDay % ROOMS.length;
    const from = OPENS + Math.floor(inDay / ROOMS.length) * 90;
    return {
      guid: `${prefix}-0000-4000-8000-${String(at).padStart(12, '0')}`,
      title: at % 7 === 0 ? `Случај ${at} & остало <1>` : `Talk ${at} “of” the year`,
      day,
      room: ROOMS[room] ?? 'Aula',
      from: at >= count - days ? 26 * 60 + SLOT : from,
      minutes: at % 11 === 0 ? 90 : SLOT,
      language: LANGUAGES[at % LANGUAGES.length] ?? 'en',
      type: TYPES[at % TYPES.length] ?? '',
      people: [at % people, (at * 2 + 1) % people, (at + 60) % people],
    };
  });
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

interface Wish {
  readonly count?: number;
  readonly people?: number;
  /** Which sessions begin five minutes later. */
  readonly moved?: readonly number[];
  /** What the keys begin with: eight digits. */
  readonly prefix?: string;
}

/** A schedule in the XML of frab, with the oddities of such files. */
export function makeFrabXml(wish: Wish = {}): string {
  const { count = 138, people = 198, moved = [], prefix = '11111111' } = wish;
  const all = sessionsOf(count, people, prefix);
  const days = [...new Set(all.map(({ day }) => day))].sort((one, other) => one - other);
  const body = days.map((day) => {
    const rooms = ROOMS.map((room) => {
      const events = all
        .filter((one) => one.day === day && one.room === room)
        .map((one) => eventOf(one, moved.includes(all.indexOf(one)) ? 5 : 0));
      return `<room name="${escaped(room)}">\n${events.join('\n')}\n</room>`;
    });
    const date = dayOf(day);
    return `<day index="${day + 1}" date="${date}" start="${date}T10:00:00${OFFSET}" end="${dayOf(day + 1)}T04:00:00${OFFSET}">${rooms.join('')}</day>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n<!-- made for tests -->\n<schedule>\n<version>1.0 & all</version>\n<conference><title>Conference</title></conference>\n${body.join('\n')}\n</schedule>\n`;
}

function eventOf(session: ReturnType<typeof sessionsOf>[number], later: number): string {
  const { guid, title, day, from, minutes, language, type, people } = session;
  const at = new Date(FIRST_DAY + day * DAY_MS + (from + later) * MINUTE_MS).toISOString();
  const clock = `${two(Math.floor(((from + later) % 1440) / 60))}:${two((from + later) % 60)}`;
  const persons = [...new Set(people)].map(
    (id) => `<person id="${id}">${id % 9 === 0 ? 'Mononym' : `Given${id} Family${id}`}</person>`,
  );
  return `<event guid="${guid}" id="${guid.slice(-4)}">
<date>${at.slice(0, 19)}${OFFSET}</date><start>${clock}</start>
<duration>${two(Math.floor(minutes / 60))}:${two(minutes % 60)}</duration>
<title>${escaped(title)}</title><subtitle></subtitle><track>Track ${day}</track>
<type>${type}</type><language>${language}</language>
<abstract><![CDATA[<p>About ${guid}</p> &amp; more]]></abstract>
<persons>${persons.join('')}</persons>
<links><link href="https://example.org/${guid}">Slides</link><link href="javascript:alert(1)">no</link></links>
</event>`;
}
