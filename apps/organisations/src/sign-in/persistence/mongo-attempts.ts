import { Injectable } from '@nestjs/common';
import { Connection, inTransaction, modelOf } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import type { Attempt, Attempts } from '../use-cases/ports.ts';
import { ATTEMPTS, attemptFields, type AttemptDocument } from './sign-in.schema.ts';

@Injectable()
export class MongoAttempts implements Attempts {
  readonly #attempts: Model<AttemptDocument>;

  constructor(private readonly connection: Connection) {
    this.#attempts = modelOf(connection, ATTEMPTS, attemptFields);
  }

  async find(uid: string): Promise<Attempt> {
    const found = await this.#attempts.findById(uid).lean<AttemptDocument | null>();
    if (found === null) return begun(uid);
    const { accountId, methods, version = 0, step, challenge, totpSecret, external } = found;
    return { uid, accountId, methods, version, step, challenge, totpSecret, external };
  }

  async save({ uid, ...changes }: Pick<Attempt, 'uid'> & Partial<Attempt>): Promise<void> {
    await inTransaction(this.connection, async () => {
      const update = { $set: { ...changes, at: new Date() } };
      await this.#attempts.updateOne({ _id: uid }, update, { upsert: true });
    });
  }

  async remove(uid: string): Promise<void> {
    await inTransaction(this.connection, async () => {
      await this.#attempts.deleteOne({ _id: uid });
    });
  }

  async removeOf(accountId: string): Promise<void> {
    await inTransaction(this.connection, async () => {
      await this.#attempts.deleteMany({ accountId });
    });
  }
}

function begun(uid: string): Attempt {
  return {
    uid,
    accountId: null,
    methods: [],
    version: 0,
    step: 'begin',
    challenge: null,
    totpSecret: null,
    external: null,
  };
}
