import { Injectable } from '@nestjs/common';
import type { SigningKey } from '@regional-events/platform-auth';
import { Connection, modelOf } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import {
  SIGNING_KEYS,
  signingKeyFields,
  type SigningKeyDocument,
} from '../persistence/signing-key.schema.ts';

export type PublicKey = Pick<SigningKey, 'kid' | 'publicJwk'>;

@Injectable()
export class PublicKeys {
  readonly #keys: Model<SigningKeyDocument>;

  constructor(connection: Connection) {
    this.#keys = modelOf(connection, SIGNING_KEYS, signingKeyFields);
  }

  /** The newest first. */
  async all(): Promise<readonly PublicKey[]> {
    const rows = await this.#keys
      .find({}, { kid: 1, publicJwk: 1 })
      .sort({ _id: -1 })
      .lean<Pick<SigningKeyDocument, 'kid' | 'publicJwk'>[]>();
    return rows.map(({ kid, publicJwk }) => ({ kid, publicJwk }));
  }
}
