import { ScheduleUnreadableError } from '../errors.ts';

export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text of the element itself, without that of its children. */
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  readonly texts: string[];
}

const DEEPEST = 32;
const MOST_ELEMENTS = 250_000;
const MOST_ATTRIBUTES = 100;
/** Sticky, and each part begins with what the one before cannot hold: no letter of a tag is read more than twice. */
const NAME = /[^\s=/>"']+/y;
const VALUE = /\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
const SPACE = /[\s/]+/y;
const none: ReadonlyMap<string, string> = new Map();
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(lt|gt|amp|quot|apos));/g;
const predefined: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};
const HEX = 16;
const LAST_CODE_POINT = 0x10ffff;

/**
 * Reads XML in one pass. A document type is refused, so that there are no entities but the five of XML itself; schedules
 * need no more, and nothing in a file can grow.
 */
export function readXml(source: string): XmlElement {
  const reader = new XmlReader(source);
  return reader.read();
}

class XmlReader {
  readonly #source: string;
  readonly #open: Open[] = [];
  #root: XmlElement | undefined;
  #count = 0;

  constructor(source: string) {
    this.#source = source;
  }

  read(): XmlElement {
    let at = 0;
    while (at < this.#source.length) {
      const tag = this.#source.indexOf('<', at);
      if (tag === -1) break;
      this.#text(decoded(this.#source.slice(at, tag)));
      at = this.#markup(tag);
    }
    if (this.#root === undefined || this.#open.length > 0)
      throw new ScheduleUnreadableError('an element is not closed');
    return this.#root;
  }

  /** Returns where the text behind it begins. */
  #markup(at: number): number {
    const source = this.#source;
    if (source.startsWith('<!--', at)) return this.#behind('-->', at);
    if (source.startsWith('<?', at)) return this.#behind('?>', at);
    if (source.startsWith('<![CDATA[', at)) {
      const end = this.#behind(']]>', at);
      this.#text(source.slice(at + '<![CDATA['.length, end - ']]>'.length));
      return end;
    }
    if (source.startsWith('<!', at)) throw new ScheduleUnreadableError('it has a document type');
    const end = this.#endOfTag(at);
    const inside = source.slice(at + 1, end - 1);
    if (inside.startsWith('/')) this.#close(inside.slice(1).trim());
    else this.#begin(inside);
    return end;
  }

  #behind(mark: string, at: number): number {
    const end = this.#source.indexOf(mark, at);
    if (end === -1) throw new ScheduleUnreadableError('it ends too early');
    return end + mark.length;
  }

  /** A `>` inside a quoted value ends no tag. */
  #endOfTag(at: number): number {
    let quote = '';
    for (let index = at + 1; index < this.#source.length; index += 1) {
      const letter = this.#source.charAt(index);
      if (quote !== '') quote = letter === quote ? '' : quote;
      else if (letter === '"' || letter === "'") quote = letter;
      else if (letter === '>') return index + 1;
    }
    throw new ScheduleUnreadableError('it ends too early');
  }

  #begin(inside: string): void {
    const empty = inside.endsWith('/');
    const [name = ''] = inside.split(/[\s/]/, 1);
    if (name === '' || this.#root !== undefined) throw new ScheduleUnreadableError('it is no XML');
    if (this.#open.length >= DEEPEST)
      throw new ScheduleUnreadableError('its elements lie too deep');
    this.#count += 1;
    if (this.#count > MOST_ELEMENTS) throw new ScheduleUnreadableError('it has too many elements');
    const attributes = attributesOf(inside, name.length);
    this.#open.push({ name, attributes, children: [], texts: [] });
    if (empty) this.#close(name);
  }

  #close(name: string): void {
    const element = this.#open.pop();
    if (element?.name !== name) throw new ScheduleUnreadableError(`</${name}> closes nothing`);
    const { attributes, children, texts } = element;
    const closed = { name, attributes, children, text: texts.join('').trim() };
    const parent = this.#open.at(-1);
    if (parent === undefined) this.#root = closed;
    else parent.children.push(closed);
  }

  #text(text: string): void {
    this.#open.at(-1)?.texts.push(text);
  }
}

/** Of the inside of a tag, from behind its name. */
function attributesOf(inside: string, from: number): ReadonlyMap<string, string> {
  if (from >= inside.length) return none;
  const found = new Map<string, string>();
  let at = from;
  const next = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const match = pattern.exec(inside);
    at += match?.[0].length ?? 0;
    return match;
  };
  for (;;) {
    next(SPACE);
    if (at >= inside.length) return found;
    const key = next(NAME)?.[0];
    const value = key === undefined ? null : next(VALUE);
    if (key === undefined || value === null || found.size >= MOST_ATTRIBUTES)
      throw new ScheduleUnreadableError('the attributes of an element cannot be read');
    found.set(key, decoded(value[1] ?? value[2] ?? ''));
  }
}

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return predefined[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', HEX) : Number(decimal);
    return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole;
  });
}
