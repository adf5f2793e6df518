import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import {
  DomainError,
  failpoint,
  isGuarded,
  type IdempotencyRequest,
} from '@regional-events/kernel';
import { modelOf } from '@regional-events/platform-mongo';
import type { Connection, Model, SchemaDefinition } from 'mongoose';
import { rawInsert } from './raw-insert.ts';
import { ANSWERS } from './collections.ts';

interface AnswerDocument {
  /** SHA-256 over client, method, path and key. */
  readonly _id: string;
  readonly bodyHash: string;
  readonly at: Date;
  /** JSON text; encrypted where the answer holds a secret. */
  readonly answer: string;
  readonly sealed: boolean;
}

const answerFields: SchemaDefinition = {
  _id: { type: String, required: true },
  bodyHash: { type: String, required: true },
  at: { type: Date, required: true },
  answer: { type: String, required: true },
  sealed: { type: Boolean, required: true },
};

/** The key was already used for another request. */
export class IdempotencyKeyReusedError extends DomainError {
  constructor() {
    super({
      kind: 'unprocessable',
      code: 'request.idempotency-key-reused',
      detail: 'This Idempotency-Key was used with another body; use a new key for a new request.',
    });
  }
}

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** The answers to POST requests, stored in the command's transaction and kept for 24 hours. */
export class StoredAnswers {
  readonly #answers: Model<AnswerDocument>;

  constructor(connection: Connection) {
    this.#answers = modelOf<AnswerDocument>(connection, ANSWERS, answerFields);
  }

  /** Throws IdempotencyKeyReusedError when the stored request had another body. */
  async find<T>(request: IdempotencyRequest): Promise<{ readonly answer: T } | undefined> {
    const stored = await this.#answers.findById(request.scopeHash).lean<AnswerDocument>();
    if (stored === null) return undefined;
    if (stored.bodyHash !== request.bodyHash) throw new IdempotencyKeyReusedError();
    const text =
      stored.sealed && request.sealingKey !== undefined
        ? unseal(stored.answer, request.sealingKey)
        : stored.answer;
    return JSON.parse(text) as { readonly answer: T };
  }

  /** Those of the requests, by their scope hashes, that have a stored answer. */
  async among(requests: readonly IdempotencyRequest[]): Promise<ReadonlySet<string>> {
    const ids = requests.map(({ scopeHash }) => scopeHash);
    const found = await this.#answers
      .find({ _id: { $in: ids } }, { _id: 1 })
      .lean<Pick<AnswerDocument, '_id'>[]>();
    return new Set(found.map(({ _id }) => _id));
  }

  async keep(answered: readonly Answered[]): Promise<void> {
    if (answered.length === 0 || !isGuarded('stored-answers')) return;
    await this.#answers.insertMany(answered.map(documentOf), rawInsert);
    failpoint('command.answer-written');
  }
}

interface Answered {
  readonly request: IdempotencyRequest;
  readonly answer: unknown;
}

function documentOf({ request, answer }: Answered): AnswerDocument {
  const text = JSON.stringify({ answer });
  const { scopeHash, bodyHash, sealingKey } = request;
  return {
    _id: scopeHash,
    bodyHash,
    at: new Date(),
    answer: sealingKey === undefined ? text : seal(text, sealingKey),
    sealed: sealingKey !== undefined,
  };
}

function seal(text: string, key: Uint8Array): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64');
}

function unseal(sealed: string, key: Uint8Array): string {
  const bytes = Buffer.from(sealed, 'base64');
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES));
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  const body = bytes.subarray(NONCE_BYTES + TAG_BYTES);
  return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
}
