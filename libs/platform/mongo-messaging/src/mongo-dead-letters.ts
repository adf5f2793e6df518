import type {
  DeadLetter,
  DeadLetters,
  Page,
  PageRequest,
  StoredDeadLetter,
} from '@regional-events/platform-messaging';
import { findPage, modelOf } from '@regional-events/platform-mongo';
import type { Connection, Model, SchemaDefinition } from 'mongoose';
import { DEAD_LETTERS } from './collections.ts';

export interface DeadLetterDocument extends Omit<DeadLetter, 'value' | 'headers'> {
  /** `<topic>/<partition>/<offset>` */
  readonly _id: string;
  readonly value: Buffer | null;
  /** A list, since a foreign record may have a header whose name is no valid field name. */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly at: Date;
  readonly times: number;
}

const deadLetterFields: SchemaDefinition = {
  _id: { type: String, required: true },
  topic: { type: String, required: true },
  partition: { type: Number, required: true },
  offset: { type: String, required: true },
  key: { type: String, default: null },
  headers: [{ _id: false, name: String, value: String }],
  value: { type: Buffer, default: null },
  reason: { type: String, required: true },
  detail: { type: String, required: true },
  at: { type: Date, required: true },
  times: { type: Number, required: true },
};

export class MongoDeadLetters implements DeadLetters {
  readonly #letters: Model<DeadLetterDocument>;

  constructor(connection: Connection) {
    this.#letters = deadLetterModel(connection);
  }

  async keep({ value, headers, ...letter }: DeadLetter): Promise<number> {
    const named = Object.entries(headers).map(([name, text]) => ({ name, value: text }));
    const body = value === null ? null : Buffer.from(value);
    const kept = await this.#letters
      .findOneAndUpdate(
        { _id: `${letter.topic}/${letter.partition}/${letter.offset}` },
        {
          $set: { ...letter, headers: named, value: body },
          $setOnInsert: { at: new Date() },
          $inc: { times: 1 },
        },
        { upsert: true, returnDocument: 'after' },
      )
      .lean<DeadLetterDocument>();
    return kept?.times ?? 1;
  }

  async list({
    limit,
    after,
  }: PageRequest): Promise<Page<Omit<StoredDeadLetter, 'value' | 'headers'>>> {
    const without = ['value', 'headers'] as const;
    const { rows, next } = await findPage(this.#letters, { filter: {}, without, limit, after });
    return { data: rows.map(({ _id, ...letter }) => ({ id: idOf(_id), ...letter })), next };
  }

  async find(id: string): Promise<StoredDeadLetter | undefined> {
    const found = await this.#letters.findById(placeNamed(id)).lean<DeadLetterDocument>();
    if (found === null) return undefined;
    const { _id, value, headers, ...letter } = found;
    const named = Object.fromEntries(headers.map((header) => [header.name, header.value]));
    return { id, ...letter, headers: named, value: value && bytesOf(value) };
  }

  async remove({ id, times }: Pick<StoredDeadLetter, 'id' | 'times'>): Promise<boolean> {
    const { deletedCount } = await this.#letters.deleteOne({ _id: placeNamed(id), times });
    return deletedCount > 0;
  }
}

export function deadLetterModel(connection: Connection): Model<DeadLetterDocument> {
  return modelOf<DeadLetterDocument>(connection, DEAD_LETTERS, deadLetterFields);
}

/** API paths separate the parts by colons; no topic contains one. */
function idOf(place: string): string {
  return place.replaceAll('/', ':');
}

function placeNamed(id: string): string {
  return id.replaceAll(':', '/');
}

/** A lean document holds the driver's own binary type. */
function bytesOf(value: Buffer | { readonly buffer: Uint8Array }): Uint8Array {
  return Buffer.isBuffer(value) ? value : Buffer.from(value.buffer);
}
