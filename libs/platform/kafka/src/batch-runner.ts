import type { MessageContract } from '@regional-events/contracts-envelope';
import { failpoint } from '@regional-events/kernel';
import {
  StoppedError,
  type DeadLetterSink,
  type IncomingMessage,
  type MessageProcessor,
} from '@regional-events/platform-messaging';
import type { Batch, EachBatchPayload, KafkaMessage } from 'kafkajs';
import type { ConsumerWatch } from './consumer-watch.ts';
import { decodeRecord, whyUnreadable, type RecordPlace } from './decode-record.ts';
import type { OffsetCommits } from './offset-commits.ts';
import type { KafkaServerWatch } from './server-watch.ts';
import { rawRecordOf } from './raw-record.ts';

const RECORDS_TOGETHER = 100;
const PAUSE_MS = 1_000;
const HEARTBEAT_MS = 1_000;

export interface BatchRunnerOptions {
  readonly processor: MessageProcessor;
  readonly deadLetters: DeadLetterSink;
  readonly contracts: ReadonlyMap<string, MessageContract>;
  readonly topicPrefix: string;
  readonly consumerWatch: ConsumerWatch;
  readonly offsets: OffsetCommits;
  readonly watch: KafkaServerWatch;
}

/** Decodes a batch that kafkajs fetched of one partition, runs its effects and commits offsets. */
export class BatchRunner {
  readonly #options: BatchRunnerOptions;

  constructor(options: BatchRunnerOptions) {
    this.#options = options;
  }

  /** Never throws: after infrastructure trouble the partition pauses for a second and continues where it stopped. */
  async run(payload: EachBatchPayload): Promise<void> {
    const { batch } = payload;
    const done = this.#options.consumerWatch.begin();
    let refused = false;
    const beat = setInterval(() => {
      payload.heartbeat().catch(() => {
        refused = true;
      });
    }, HEARTBEAT_MS);
    try {
      await this.#runChunks(payload, () => refused);
    } catch (error) {
      if (!(error instanceof StoppedError)) {
        this.#options.watch.trouble(`partition ${batch.topic}/${batch.partition}`, error);
      }
      this.#rest(payload);
    } finally {
      clearInterval(beat);
      // Commit while this member still owns the partition: the next owner then repeats less.
      if (refused) void this.#options.offsets.commit();
      done();
    }
  }

  /** `refused`: the group is rebalancing and removes a member that delays it. */
  async #runChunks(payload: EachBatchPayload, refused: () => boolean): Promise<void> {
    const { batch, resolveOffset, isRunning, isStale } = payload;
    const { messages } = batch;
    for (let start = 0; start < messages.length; start += RECORDS_TOGETHER) {
      if (!isRunning() || isStale() || refused()) return;
      this.#reportLag(batch, messages[start]?.offset);
      const chunk = messages.slice(start, start + RECORDS_TOGETHER);
      await this.#options.processor.process(await this.#decode(batch, chunk));
      failpoint('batch.handled');
      const last = chunk.at(-1);
      if (last === undefined) return;
      resolveOffset(last.offset);
      this.#options.offsets.handled(payload);
      this.#reportLag(batch, String(BigInt(last.offset) + 1n));
    }
  }

  async #decode(batch: Batch, records: readonly KafkaMessage[]): Promise<IncomingMessage[]> {
    const place = {
      topic: batch.topic.slice(this.#options.topicPrefix.length),
      partition: batch.partition,
    };
    const messages: IncomingMessage[] = [];
    for (const record of records) {
      try {
        messages.push(decodeRecord(record, place, this.#options.contracts));
      } catch (error) {
        await this.#bury(record, place, error);
      }
    }
    return messages;
  }

  async #bury(record: KafkaMessage, place: RecordPlace, error: unknown): Promise<void> {
    const raw = rawRecordOf(record, place);
    await this.#options.deadLetters.unreadable(raw, whyUnreadable(error));
    failpoint('unreadable.buried');
  }

  #rest({ batch, pause }: EachBatchPayload): void {
    const resume = pause();
    setTimeout(resume, PAUSE_MS).unref();
    this.#reportLag(batch, batch.messages[0]?.offset);
  }

  #reportLag(batch: Batch, nextOffset: string | undefined): void {
    const remaining =
      nextOffset === undefined ? 0n : BigInt(batch.highWatermark) - BigInt(nextOffset);
    const { consumerWatch } = this.#options;
    consumerWatch.progress(batch.topic, batch.partition, Number(remaining > 0n ? remaining : 0n));
  }
}
