import { Pause } from '@regional-events/platform-messaging';
import { inTransaction, isDuplicateKey, type Connection } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import {
  blockModel,
  recordModel,
  recordOf,
  type AuditBlockDocument,
  type AuditRecordDocument,
} from './audit-documents.ts';
import { FIRST_HASH, hashOfBlock } from './hash-of-block.ts';

export interface SealerOptions {
  /** The longest time until new records are seen where `wake` was missed. */
  readonly pollMs: number;
  /** Between two blocks, so that a busy service seals many records at once. */
  readonly paceMs: number;
  readonly recordsInABlock: number;
}

const DEFAULTS: SealerOptions = { pollMs: 5_000, paceMs: 1_000, recordsInABlock: 1_000 };

/**
 * Chains records by blocks, in the worker role. A command cannot do it itself: all commands of the service would then write
 * the end of the chain, one after the other. A record that is removed before it is sealed, within about a second, is not missed.
 */
export class AuditSealer {
  readonly #connection: Connection;
  readonly #records: Model<AuditRecordDocument>;
  readonly #blocks: Model<AuditBlockDocument>;
  readonly #trouble: (what: string, error: unknown) => void;
  readonly #options: SealerOptions;
  readonly #pause = new Pause();
  #running: Promise<void> = Promise.resolve();

  constructor(
    connection: Connection,
    trouble: (what: string, error: unknown) => void,
    options: Partial<SealerOptions> = {},
  ) {
    this.#connection = connection;
    this.#records = recordModel(connection);
    this.#blocks = blockModel(connection);
    this.#trouble = trouble;
    this.#options = { ...DEFAULTS, ...options };
  }

  start(): void {
    this.#running = this.#serve();
  }

  /** Records may have been written. */
  wake(): void {
    this.#pause.wake();
  }

  /** What is not sealed when it stops is sealed at the next start. */
  async stop(): Promise<void> {
    this.#pause.stop();
    await this.#running;
  }

  /** Seals what is there, at most one block. Returns how many records it holds. */
  async seal(): Promise<number> {
    try {
      return await inTransaction(this.#connection, () => this.#sealNext());
    } catch (error) {
      // another worker made the next block
      if (isDuplicateKey(error)) return 0;
      throw error;
    }
  }

  async #serve(): Promise<void> {
    while (!this.#pause.stopped) {
      try {
        const sealed = await this.seal();
        if (sealed < this.#options.recordsInABlock) await this.#pause.last(this.#options.pollMs);
      } catch (error) {
        this.#trouble('audit', error);
      }
      await this.#pause.last(this.#options.paceMs, false);
    }
  }

  async #sealNext(): Promise<number> {
    const rows = await this.#records
      .find({ block: null })
      .sort({ _id: 1 })
      .limit(this.#options.recordsInABlock)
      .lean<AuditRecordDocument[]>();
    if (rows.length === 0) return 0;
    const last = await this.#blocks.findOne().sort({ _id: -1 }).lean<AuditBlockDocument>();
    const block = (last?._id ?? 0) + 1;
    const hash = hashOfBlock(last?.hash ?? FIRST_HASH, rows.map(recordOf));
    await this.#blocks.insertMany([{ _id: block, at: new Date(), records: rows.length, hash }]);
    await this.#records.updateMany({ _id: { $in: rows.map(({ _id }) => _id) } }, { block });
    return rows.length;
  }
}
