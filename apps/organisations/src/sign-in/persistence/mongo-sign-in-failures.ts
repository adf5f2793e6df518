import { Injectable } from '@nestjs/common';
import {
  Connection,
  inTransaction,
  isDuplicateKey,
  modelOf,
} from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import type { Failures } from '../domain/waiting.ts';
import type { SignInFailureCounts } from '../use-cases/ports.ts';
import { FAILURES, failuresFields, type FailuresDocument } from './sign-in.schema.ts';

@Injectable()
export class MongoSignInFailures implements SignInFailureCounts {
  readonly #failures: Model<FailuresDocument>;

  constructor(private readonly connection: Connection) {
    this.#failures = modelOf(connection, FAILURES, failuresFields);
  }

  async find(key: string): Promise<Failures | undefined> {
    const found = await this.#failures.findById(key).lean<FailuresDocument | null>();
    return found === null ? undefined : { count: found.count, lastAt: found.lastAt };
  }

  async add(key: string, seen: Failures | undefined, lastAt: Date): Promise<boolean> {
    try {
      return await inTransaction(this.connection, async () => {
        if (seen === undefined) {
          await this.#failures.insertMany([{ _id: key, count: 1, lastAt }]);
          return true;
        }
        const set = { $set: { count: seen.count + 1, lastAt } };
        const { matchedCount } = await this.#failures.updateOne(
          { _id: key, count: seen.count },
          set,
        );
        return matchedCount === 1;
      });
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }

  async increase(key: string, lastAt: Date): Promise<void> {
    await inTransaction(this.connection, async () => {
      const update = { $inc: { count: 1 }, $set: { lastAt } };
      await this.#failures.updateOne({ _id: key }, update, { upsert: true });
    });
  }

  async forget(key: string): Promise<void> {
    await inTransaction(this.connection, async () => {
      await this.#failures.deleteOne({ _id: key });
    });
  }
}
