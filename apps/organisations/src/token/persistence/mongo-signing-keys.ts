import { Injectable } from '@nestjs/common';
import type { Actor } from '@regional-events/kernel';
import {
  createSigningKey,
  KeysNotHereError,
  openKey,
  sealKey,
  signAccessToken,
  type SigningKey,
} from '@regional-events/platform-auth';
import { Connection, modelOf } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import { signerOf, type SigningKeyTimes } from '../domain/signing-key-times.ts';
import {
  SigningKeySettings,
  TokenSettings,
  type SigningJwk,
  type SigningJwks,
  type SigningKeys,
  type TokenSigner,
} from '../use-cases/ports.ts';
import { SIGNING_KEYS, signingKeyFields, type SigningKeyDocument } from './signing-key.schema.ts';

/** Private keys are stored encrypted and never leave this class. */
@Injectable()
export class MongoSigningKeys implements SigningKeys, SigningJwks, TokenSigner {
  readonly #keys: Model<SigningKeyDocument>;
  #opened: Pick<SigningKey, 'kid' | 'privateJwk'> | undefined;

  constructor(
    connection: Connection,
    private readonly settings: TokenSettings,
    private readonly sealing: SigningKeySettings,
  ) {
    this.#keys = modelOf(connection, SIGNING_KEYS, signingKeyFields);
  }

  async all(): Promise<readonly SigningKeyTimes[]> {
    return (await this.#rows()).map(timesOf);
  }

  async add({ number, madeAt, signsFrom }: SigningKeyTimes): Promise<void> {
    const { kid, privateJwk, publicJwk } = await createSigningKey();
    const sealedJwk = sealKey(this.sealing.secret, kid, privateJwk);
    await this.#keys.insertMany([{ _id: number, kid, sealedJwk, publicJwk, madeAt, signsFrom }]);
  }

  async remove(numbers: readonly number[]): Promise<void> {
    await this.#keys.deleteMany({ _id: { $in: [...numbers] } });
  }

  async expectOpen(): Promise<void> {
    for (const { kid, sealedJwk } of await this.#rows()) {
      if (sealedJwk !== undefined) openKey(this.sealing.secret, kid, sealedJwk);
    }
  }

  async sealPlain(): Promise<void> {
    const plain = await this.#keys
      .find({ privateJwk: { $exists: true } })
      .lean<SigningKeyDocument[]>();
    for (const { _id, kid, privateJwk } of plain) {
      if (privateJwk === undefined) continue;
      const sealedJwk = sealKey(this.sealing.secret, kid, privateJwk);
      await this.#keys.updateOne({ _id }, { $set: { sealedJwk }, $unset: { privateJwk: 1 } });
    }
  }

  async sign(actor: Actor, at: Date): Promise<string> {
    const { row } = signing(await this.#rows(), at);
    const { issuer, seconds } = this.settings;
    return signAccessToken(actor, { key: this.#open(row), issuer, seconds, now: at });
  }

  async opened(at: Date): Promise<readonly SigningJwk[]> {
    const rows = await this.#rows();
    const { row } = signing(rows, at);
    const others = rows.filter((other) => other !== row);
    return [row, ...others].map(({ kid, sealedJwk, privateJwk }) => ({
      ...(privateJwk ?? openKey(this.sealing.secret, kid, sealedJwk ?? '')),
    }));
  }

  #open({ kid, sealedJwk, privateJwk }: SigningKeyDocument) {
    if (this.#opened?.kid === kid) return this.#opened;
    const opened = privateJwk ?? openKey(this.sealing.secret, kid, sealedJwk ?? '');
    this.#opened = { kid, privateJwk: opened };
    return this.#opened;
  }

  async #rows(): Promise<readonly SigningKeyDocument[]> {
    return this.#keys.find().sort({ _id: -1 }).lean<SigningKeyDocument[]>();
  }
}

/** Throws KeysNotHereError. */
function signing(rows: readonly SigningKeyDocument[], at: Date) {
  const key = signerOf(
    rows.map((row) => ({ ...timesOf(row), row })),
    at,
  );
  if (key === undefined) throw new KeysNotHereError();
  return key;
}

function timesOf({ _id, madeAt, signsFrom }: SigningKeyDocument): SigningKeyTimes {
  return { number: _id, madeAt, signsFrom };
}
