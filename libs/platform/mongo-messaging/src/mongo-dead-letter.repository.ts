import type {
  DeadLetterRepository,
  StoredDeadLetter,
  Page,
  PageRequest,
} from '@regional-events/platform-messaging';
import { findPage } from '@regional-events/platform-mongo';
import type { Connection, Model } from 'mongoose';
import { deadLetterModel, type DeadLetterDocument } from './mongo-dead-letters.ts';

export class MongoDeadLetterRepository implements DeadLetterRepository {
  readonly #letters: Model<DeadLetterDocument>;

  constructor(connection: Connection) {
    this.#letters = deadLetterModel(connection);
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
