import type { IncomingMessage, StreamKey, Phase } from '@regional-events/platform-messaging';
import type { Model } from 'mongoose';
import type { Mark, MarkDocument } from './message-documents.ts';

export const phases: readonly Phase[] = ['copy', 'reaction'];

interface StreamMarks {
  copy: Mark | null;
  reaction: Mark | null;
  parked: boolean;
  changed: boolean;
  /** How many messages were parked in this transaction. */
  putAside: number;
}

const untouched = { changed: false, putAside: 0 };

/** The marks of the streams of one transaction: read once at its beginning, written once at its end. */
export class InboxMarks {
  readonly #marks: Model<MarkDocument>;
  readonly #byStream = new Map<string, StreamMarks>();

  constructor(marks: Model<MarkDocument>) {
    this.#marks = marks;
  }

  async open(streams: readonly StreamKey[]): Promise<void> {
    const names = [...new Set(streams.map(nameOf))];
    const stored = await this.#marks.find({ _id: { $in: names } }).lean<MarkDocument[]>();
    for (const name of names) {
      this.#byStream.set(name, { copy: null, reaction: null, parked: false, ...untouched });
    }
    for (const { _id, copy, reaction, parked } of stored) {
      this.#byStream.set(_id, { copy, reaction, parked, ...untouched });
    }
  }

  of(stream: StreamKey): Readonly<StreamMarks> {
    return this.#marksOf(stream);
  }

  /** Never moves a mark back: while copies are rebuilt, the reactions' mark stays. */
  advance(stream: StreamKey, mark: Mark): void {
    const marks = this.#marksOf(stream);
    for (const phase of phases) {
      if ((marks[phase]?.sequence ?? 0) >= mark.sequence) continue;
      marks[phase] = mark;
      marks.changed = true;
    }
  }

  /**
   * Changes the mark even if the stream has parked messages already. Otherwise two transactions, of which one parks a
   * message and the other handles the message before it, could both commit, and nobody would handle the parked one.
   */
  markParked(stream: StreamKey): void {
    const marks = this.#marksOf(stream);
    marks.parked = true;
    marks.putAside += 1;
    marks.changed = true;
  }

  markNothingParked(stream: StreamKey): void {
    const marks = this.#marksOf(stream);
    marks.changed ||= marks.parked;
    marks.parked = false;
  }

  async write(): Promise<void> {
    const changed = [...this.#byStream].filter(([, marks]) => marks.changed);
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

  #marksOf(stream: StreamKey): StreamMarks {
    const marks = this.#byStream.get(nameOf(stream));
    if (marks === undefined) throw new Error(`${nameOf(stream)} is no stream of this transaction`);
    return marks;
  }
}

export function nameOf({ topic, subject }: StreamKey): string {
  return `${topic}/${subject}`;
}

/** Splits the name of a mark; a topic contains no slash. */
export function streamKeyNamed(name: string): StreamKey {
  const [topic = '', ...rest] = name.split('/');
  return { topic, subject: rest.join('/') };
}

/** The message's place in its stream: `<topic>/<subject>/<sequence>/<id>`. */
export function placeOf(message: IncomingMessage): string {
  return `${nameOf(message)}/${message.sequence}/${message.id}`;
}
