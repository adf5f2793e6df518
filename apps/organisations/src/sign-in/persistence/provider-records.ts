import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Connection, inTransaction, modelOf } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import { errors, type Adapter, type AdapterPayload } from 'oidc-provider';
import {
  PROVIDER_RECORDS,
  providerRecordFields,
  type ProviderRecordDocument,
} from './sign-in.schema.ts';

const MILLISECONDS = 1_000;

/** Where oidc-provider keeps sessions, codes, refresh tokens and grants. */
@Injectable()
export class ProviderRecords {
  readonly #records: Model<ProviderRecordDocument>;

  constructor(private readonly connection: Connection) {
    this.#records = modelOf(connection, PROVIDER_RECORDS, providerRecordFields);
  }

  adapterOf(kind: string): Adapter {
    return new RecordsOfKind(kind, this.#records, this.connection);
  }
}

/** An id is what a browser or client shows to be let in: only its hash is stored, also inside the payload. */
class RecordsOfKind implements Adapter {
  constructor(
    private readonly kind: string,
    private readonly records: Model<ProviderRecordDocument>,
    private readonly connection: Connection,
  ) {}

  async upsert(id: string, payload: AdapterPayload, expiresIn: number): Promise<void> {
    const set = {
      payload: withoutSecrets(payload),
      grantId: this.kind === 'Grant' ? id : (payload.grantId ?? null),
      uid: payload.uid ?? null,
      expiresAt: new Date(Date.now() + expiresIn * MILLISECONDS),
    };
    await this.change(() =>
      this.records.updateOne({ _id: this.keyOf(id) }, { $set: set }, { upsert: true }),
    );
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const found = await this.records.findById(this.keyOf(id)).lean<ProviderRecordDocument | null>();
    return found === null ? undefined : { ...found.payload, jti: id };
  }

  /** Without its id, which nobody knows: such a session is looked at, never saved. */
  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    const found = await this.records.findOne({ uid }).lean<ProviderRecordDocument | null>();
    return found?.payload;
  }

  async findByUserCode(): Promise<undefined> {
    return undefined;
  }

  /** Of two that show the same code or token at once, one gets on: throws InvalidGrant for the other. */
  async consume(id: string): Promise<void> {
    const consumed = Math.floor(Date.now() / MILLISECONDS);
    await inTransaction(this.connection, async () => {
      const { matchedCount } = await this.records.updateOne(
        { _id: this.keyOf(id), 'payload.consumed': { $exists: false } },
        { $set: { 'payload.consumed': consumed } },
      );
      if (matchedCount === 0) throw new errors.InvalidGrant('it was used already');
    });
  }

  async destroy(id: string): Promise<void> {
    await this.change(() => this.records.deleteOne({ _id: this.keyOf(id) }));
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    await this.change(() => this.records.deleteMany({ grantId }));
  }

  private keyOf(id: string): string {
    return `${this.kind} ${createHash('sha256').update(id).digest('base64url')}`;
  }

  private async change(write: () => Promise<unknown>): Promise<void> {
    await inTransaction(this.connection, async () => {
      await write();
    });
  }
}

function withoutSecrets({ jti: _, ...payload }: AdapterPayload): Record<string, unknown> {
  const { session, ...others } = payload;
  // an interaction names the cookie of the session in which it began, and nobody reads it there
  if (typeof session !== 'object' || session === null) return others;
  const { cookie: _cookie, ...kept } = session as Record<string, unknown>;
  return { ...others, session: kept };
}
