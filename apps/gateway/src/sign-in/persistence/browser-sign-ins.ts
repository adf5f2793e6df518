import {
  connectMongo,
  isConnected,
  isMongoTrouble,
  modelOf,
  prepareCollections,
  type Connection,
  type MongoOptions,
} from '@regional-events/platform-mongo';
import type { Model, SchemaDefinition } from 'mongoose';
import { ServiceUnavailableError } from '../../forwarding/errors.ts';

/** A browser that is signed in. Neither its cookie nor its tokens can be read from what is stored. */
export interface BrowserSignIn {
  /** A hash of the cookie. */
  readonly _id: string;
  readonly accountId: string;
  /** Of the sign-in at the provider, which tells of its end by it. */
  readonly sid: string;
  readonly sealedTokens: string;
  readonly tokenEndsAt: Date;
  readonly since: Date;
  readonly lastUsedAt: Date;
  /** Whatever it is used for, it ends then. */
  readonly endsAt: Date;
  /** One process renews the tokens until then; null or absent while none does. */
  readonly renewedUntil?: Date | null;
}

const fields: SchemaDefinition = {
  _id: { type: String, required: true },
  accountId: { type: String, required: true },
  sid: { type: String, required: true },
  sealedTokens: { type: String, required: true },
  tokenEndsAt: { type: Date, required: true },
  since: { type: Date, required: true },
  lastUsedAt: { type: Date, required: true },
  endsAt: { type: Date, required: true },
  renewedUntil: { type: Date, default: null },
};

const BROWSER_SIGN_INS = 'browser_sign_ins';
const TRY_AGAIN_MS = 2_000;

export const browserSignInCollections = [
  {
    name: BROWSER_SIGN_INS,
    indexes: [{ key: { sid: 1 } }, { key: { endsAt: 1 }, expireAfterSeconds: 0 }],
  },
] as const;

export const browserSignInModel = (connection: Connection): Model<BrowserSignIn> =>
  modelOf(connection, BROWSER_SIGN_INS, fields);

/** The gateway's small database. While it is away machines are served as ever, and people get 503. */
export class BrowserSignIns {
  #connection: Connection | undefined;
  #closed = false;

  constructor(private readonly options: MongoOptions) {
    void this.#connect();
  }

  async find(id: string): Promise<BrowserSignIn | undefined> {
    const found = await this.#use((model) => model.findById(id).lean<BrowserSignIn | null>());
    return found ?? undefined;
  }

  async add(signIn: BrowserSignIn): Promise<void> {
    await this.#use((model) => model.insertMany([signIn]));
  }

  async noteUse(id: string, lastUsedAt: Date): Promise<void> {
    await this.#use((model) => model.updateOne({ _id: id }, { $set: { lastUsedAt } }));
  }

  /** False where another process renews the tokens now, or has done so since they were read. */
  async claimRenewal(
    { _id, sealedTokens }: BrowserSignIn,
    now: Date,
    until: Date,
  ): Promise<boolean> {
    const free = { $or: [{ renewedUntil: null }, { renewedUntil: { $lte: now } }] };
    const set = { $set: { renewedUntil: until } };
    const { matchedCount } = await this.#use((model) =>
      model.updateOne({ _id, sealedTokens, ...free }, set),
    );
    return matchedCount === 1;
  }

  async giveUpRenewal(id: string): Promise<void> {
    await this.#use((model) => model.updateOne({ _id: id }, { $set: { renewedUntil: null } }));
  }

  /** False where it has ended meanwhile. */
  async renew(id: string, sealedTokens: string, tokenEndsAt: Date): Promise<boolean> {
    const set = { $set: { sealedTokens, tokenEndsAt, renewedUntil: null } };
    const { matchedCount } = await this.#use((model) => model.updateOne({ _id: id }, set));
    return matchedCount === 1;
  }

  async remove(id: string): Promise<void> {
    await this.#use((model) => model.deleteOne({ _id: id }));
  }

  /** Unless its tokens have been renewed since they were read. */
  async removeUnchanged({ _id, sealedTokens }: BrowserSignIn): Promise<void> {
    await this.#use((model) => model.deleteOne({ _id, sealedTokens }));
  }

  async removeBySid(sid: string): Promise<void> {
    await this.#use((model) => model.deleteMany({ sid }));
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#connection?.close();
  }

  async #use<T>(work: (model: Model<BrowserSignIn>) => PromiseLike<T>): Promise<T> {
    const connection = this.#connection;
    if (connection === undefined || !isConnected(connection)) {
      throw new ServiceUnavailableError('sign-in');
    }
    try {
      return await work(browserSignInModel(connection));
    } catch (error) {
      if (isMongoTrouble(error)) throw new ServiceUnavailableError('sign-in');
      throw error;
    }
  }

  async #connect(): Promise<void> {
    while (!this.#closed) {
      try {
        const connection = await connectMongo(this.options);
        await prepareCollections(connection, browserSignInCollections);
        if (this.#closed) await connection.close();
        this.#connection = connection;
        return;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS).unref());
      }
    }
  }
}
