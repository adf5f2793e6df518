import type {
  AnyCopy,
  Copy,
  CopyDeclaration,
  CopyReader,
  IncomingMessage,
  Known,
} from '@regional-events/platform-messaging';
import { asDeclared, modelOf, type CollectionDefinition } from '@regional-events/platform-mongo';
import { Schema, type Connection, type Model } from 'mongoose';
import { rebuildOfCopies } from './rebuild-of-copies.ts';

/** The other fields are those of the declaration. */
export interface StoredCopy {
  readonly _id: string;
}

export function copyCollection({ declaration }: AnyCopy): CollectionDefinition {
  const { name, indexes, cameLater } = declaration;
  return {
    name,
    indexes: indexes.map((field) => ({ key: { [field]: 1 } })),
    migrations: Object.entries(cameLater).map(([field, { rebuild }]) =>
      rebuildOfCopies(rebuild, { [field]: { $exists: false } }),
    ),
  };
}

/** Stores a copy: messages write it, everybody else reads. */
export class MongoCopy<F extends object> implements CopyReader<F> {
  readonly #declaration: CopyDeclaration<F>;
  /** For reads that join collections. */
  readonly model: Model<StoredCopy>;

  constructor(connection: Connection, { declaration }: Copy<F>) {
    this.#declaration = declaration;
    this.model = modelOf<StoredCopy>(connection, declaration.name, schemaOf(declaration));
  }

  async find(id: string): Promise<Known<F> | undefined> {
    return (await this.findMany([id])).get(id);
  }

  async findMany(ids: readonly string[]): Promise<ReadonlyMap<string, Known<F>>> {
    const found = await this.#stored(ids);
    return new Map(found.map((stored) => [stored._id, this.#knownOf(stored)]));
  }

  async idsWith(field: string, value: string): Promise<readonly string[]> {
    const found = await this.model.find({ [field]: value }, { _id: 1 }).lean<StoredCopy[]>();
    return found.map(({ _id }) => _id);
  }

  async page(after: string, limit: number): Promise<readonly Known<F>[]> {
    const found = await this.model
      .find({ _id: { $gt: after } })
      .sort({ _id: 1 })
      .limit(limit)
      .lean<StoredCopy[]>();
    return found.map((stored) => this.#knownOf(stored));
  }

  /** What an aggregation found in this collection, as a reader gives it. */
  known(stored: StoredCopy): Known<F> {
    return this.#knownOf(asDeclared(this.model, stored));
  }

  /** Handles the messages in their order, and writes the outcome at once. */
  async follow(messages: readonly IncomingMessage[]): Promise<void> {
    const ids = [...new Set(messages.map(({ subject }) => subject))];
    const before = this.#declaration.readsBefore ? await this.#stored(ids) : [];
    const facts = new Map<string, F | undefined>(
      before.map((stored) => [stored._id, this.#factsOf(stored)]),
    );
    for (const message of messages) {
      const { subject } = message;
      facts.set(subject, this.#declaration.after(message, facts.get(subject)));
    }
    await this.#write(ids.map((id) => [id, facts.get(id)]));
  }

  /** As a message about it would. */
  async keep({ id, ...facts }: Known<F>): Promise<void> {
    await this.#write([[id, facts]]);
  }

  /** Undefined: there is no such thing any more. */
  async #write(copies: readonly (readonly [string, object | undefined])[]): Promise<void> {
    await this.model.bulkWrite(
      copies.map(([_id, facts]) => {
        const filter = { _id };
        if (facts === undefined) return { deleteOne: { filter } };
        return { replaceOne: { filter, replacement: { ...facts, _id }, upsert: true } };
      }),
      // the declaration has checked the fields
      { skipValidation: true },
    );
  }

  async #stored(ids: readonly string[]): Promise<readonly StoredCopy[]> {
    if (ids.length === 0) return [];
    return this.model.find({ _id: { $in: ids } }).lean<StoredCopy[]>();
  }

  #factsOf({ _id, ...facts }: StoredCopy): F {
    return facts as F;
  }

  #knownOf(stored: StoredCopy): Known<F> {
    return { ...this.#factsOf(stored), id: stored._id };
  }
}

function schemaOf({ fields, cameLater }: Pick<AnyCopy['declaration'], 'fields' | 'cameLater'>) {
  const paths = Object.keys(fields.shape).map((field) => {
    const later = cameLater[field];
    return [field, { type: Schema.Types.Mixed, ...(later && { default: later.default }) }] as const;
  });
  return { _id: { type: String, required: true }, ...Object.fromEntries(paths) };
}
