import type { IncomingMessage, StreamKey, Phase } from '@regional-events/platform-messaging';
import type { Model } from 'mongoose';
import type { Mark, MarkDocument } from './message-documents.ts';

export const phases: readonly Phase[] = ['copy', 'reaction'];

interface Page {
  copy: Mark | null;
  reaction: Mark | null;
  parked: boolean;
  changed: boolean;
  /** How many messages were put aside in this transaction. */
  putAside: number;
}

const untouched = { changed: false, putAside: 0 };

/** The marks of the lines of one transaction: read once at its beginning, written once at its end. */
export class InboxMarks {
  readonly #marks: Model<MarkDocument>;
  readonly #pages = new Map<string, Page>();

  constructor(marks: Model<MarkDocument>) {
    this.#marks = marks;
  }

  async open(lines: readonly StreamKey[]): Promise<void> {
    const names = [...new Set(lines.map(nameOf))];
    const stored = await this.#marks.find({ _id: { $in: names } }).lean<MarkDocument[]>();
    for (const name of names) {
      this.#pages.set(name, { copy: null, reaction: null, parked: false, ...untouched });
    }
    for (const { _id, copy, reaction, parked } of stored) {
      this.#pages.set(_id, { copy, reaction, parked, ...untouched });
    }
  }

  of(line: StreamKey): Readonly<Page> {
    return this.#page(line);
  }

  /** Never moves a mark back: after a rebuild of copies the reactions' mark stands where it stood. */
  advance(line: StreamKey, mark: Mark): void {
    const page = this.#page(line);
    for (const phase of phases) {
      if ((page[phase]?.sequence ?? 0) >= mark.sequence) continue;
      page[phase] = mark;
      page.changed = true;
    }
  }

  /**
   * Changes the mark even where the line has parked messages already: two transactions of which one
   * puts a message aside and the other handles the one before it must not both commit, or nobody
   * would go on with what was put aside.
   */
  markParked(line: StreamKey): void {
    const page = this.#page(line);
    page.parked = true;
    page.putAside += 1;
    page.changed = true;
  }

  markNothingParked(line: StreamKey): void {
    const page = this.#page(line);
    page.changed ||= page.parked;
    page.parked = false;
  }

  async write(): Promise<void> {
    const changed = [...this.#pages].filter(([, page]) => page.changed);
    if (changed.length === 0) return;
    await this.#marks.bulkWrite(
      changed.map(([_id, { copy, reaction, parked, putAside }]) => ({
        updateOne: {
          filter: { _id },
          update: { $set: { copy, reaction, parked }, $inc: { putAside } },
          upsert: true,
        },
      })),
    );
  }

  #page(line: StreamKey): Page {
    const page = this.#pages.get(nameOf(line));
    if (page === undefined) throw new Error(`${nameOf(line)} is no line of this transaction`);
    return page;
  }
}

export function nameOf({ topic, subject }: StreamKey): string {
  return `${topic}/${subject}`;
}

/** The topic and the subject of a mark's name: no topic has a slash in it. */
export function streamKeyNamed(name: string): StreamKey {
  const [topic = '', ...rest] = name.split('/');
  return { topic, subject: rest.join('/') };
}

/** Where the message stands in its line, for people: `<topic>/<subject>/<sequence>/<id>`. */
export function placeOf(message: IncomingMessage): string {
  return `${nameOf(message)}/${message.sequence}/${message.id}`;
}
