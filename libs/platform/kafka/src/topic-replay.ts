import type { MessageContract } from '@regional-events/contracts-envelope';
import {
  ImpossibleActionError,
  type ActionProgress,
  type IncomingMessage,
  type MessageProcessor,
  type RawRecord,
  type Replayer,
  type ReplayTask,
  type ReplayWatch,
} from '@regional-events/platform-messaging';
import type { Admin, Consumer, EachBatchPayload, Kafka, KafkaMessage } from 'kafkajs';
import { decodeRecord, whyUnreadable } from './decode-record.ts';
import { rawRecordOf } from './raw-record.ts';
import { ReplayRanges, rangesOf } from './replay-ranges.ts';

const RECORDS_TOGETHER = 100;
const TRY_AGAIN_MS = 1_000;
const HEARTBEAT_MS = 1_000;
const SESSION_TIMEOUT_MS = 10_000;

export interface TopicReplayOptions {
  readonly kafka: Kafka;
  /** The service's own group; replays use groups named after it. */
  readonly groupId: string;
  readonly topicPrefix: string;
  readonly contracts: ReadonlyMap<string, MessageContract>;
  readonly processor: MessageProcessor;
  /** Called with a record that is no readable message; it may be a dead letter already. */
  unreadable(record: RawRecord, detail: string): Promise<void>;
  trouble(what: string, error: unknown): void;
}

/** Reads topics again, in a group of its own that commits nothing and is deleted afterwards. */
export class TopicReplay implements Replayer {
  readonly #options: TopicReplayOptions;

  constructor(options: TopicReplayOptions) {
    this.#options = options;
  }

  async replay(task: ReplayTask, watch: ReplayWatch): Promise<ActionProgress> {
    const { kafka, processor } = this.#options;
    const group = this.#groupOf(task);
    const admin = kafka.admin();
    try {
      await admin.connect();
      const ranges = await this.#ranges(admin, task);
      watch.progress(ranges.progress);
      if (!ranges.finished) await this.#read(group, ranges, watch);
      await processor.catchUpAll();
      // The broker may have removed a group that never committed.
      await admin.deleteGroups([group]).catch(() => undefined);
      return ranges.progress;
    } catch (error) {
      throw inWords(error);
    } finally {
      await admin.disconnect().catch(() => undefined);
    }
  }

  async tryOut(task: Pick<ReplayTask, 'id' | 'topics'>): Promise<void> {
    const consumer = this.#newConsumer(this.#groupOf(task));
    const fetched = Promise.withResolvers<void>();
    consumer.on(consumer.events.FETCH, () => fetched.resolve());
    consumer.on(consumer.events.CRASH, ({ payload }) => fetched.reject(payload.error));
    try {
      await consumer.connect();
      await consumer.subscribe({ topics: this.#namesOf(task), fromBeginning: true });
      const running = consumer.run({
        autoCommit: false,
        eachBatchAutoResolve: false,
        eachBatch: () => Promise.resolve(),
      });
      await Promise.all([running, fetched.promise]);
    } catch (error) {
      throw inWords(error);
    } finally {
      await consumer.disconnect().catch(() => undefined);
    }
  }

  #groupOf({ id }: Pick<ReplayTask, 'id'>): string {
    return `${this.#options.groupId}.replay.${id}`;
  }

  #namesOf({ topics }: Pick<ReplayTask, 'topics'>): string[] {
    return topics.map((topic) => `${this.#options.topicPrefix}${topic}`);
  }

  async #ranges(admin: Admin, task: ReplayTask): Promise<ReplayRanges> {
    const names = this.#namesOf(task);
    const all = await Promise.all(names.map((name) => rangesOf(admin, name, task.from)));
    return new ReplayRanges(all.flat());
  }

  async #read(group: string, ranges: ReplayRanges, watch: ReplayWatch): Promise<void> {
    const end = Promise.withResolvers<void>();
    const abort = () => end.reject(watch.signal.reason);
    const consumer = this.#newConsumer(group);
    consumer.on(consumer.events.CRASH, ({ payload }) => end.reject(payload.error));
    watch.signal.addEventListener('abort', abort, { once: true });
    if (watch.signal.aborted) abort();
    try {
      await Promise.race([this.#run(consumer, ranges, watch, end.resolve), end.promise]);
      await end.promise;
    } finally {
      watch.signal.removeEventListener('abort', abort);
      await consumer.disconnect().catch(() => undefined);
    }
  }

  async #run(
    consumer: Consumer,
    ranges: ReplayRanges,
    watch: ReplayWatch,
    finished: () => void,
  ): Promise<void> {
    const topics = [...new Set(ranges.all.map(({ topic }) => topic))];
    await consumer.connect();
    await consumer.subscribe({ topics, fromBeginning: true });
    await consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      eachBatch: async (payload) => {
        await this.#runBatch(payload, ranges, watch);
        if (ranges.finished) finished();
      },
    });
    for (const { topic, partition, next } of ranges.all) {
      if (ranges.unread(topic, partition) === undefined) {
        consumer.pause([{ topic, partitions: [partition] }]);
      } else consumer.seek({ topic, partition, offset: String(next) });
    }
  }

  /** Never throws: on trouble it retries and keeps the replay's group. */
  async #runBatch(
    payload: EachBatchPayload,
    ranges: ReplayRanges,
    watch: ReplayWatch,
  ): Promise<void> {
    const { batch, pause, resolveOffset, isRunning, isStale } = payload;
    const { topic, partition, messages } = batch;
    const beat = setInterval(() => void payload.heartbeat().catch(() => undefined), HEARTBEAT_MS);
    try {
      for (let start = 0; start < messages.length; start += RECORDS_TOGETHER) {
        const range = ranges.unread(topic, partition);
        if (range === undefined || !isRunning() || isStale()) break;
        const chunk = messages.slice(start, start + RECORDS_TOGETHER);
        const wanted = chunk.filter(({ offset }) => isWithin(BigInt(offset), range));
        if (!(await this.#takePatiently(wanted, payload, ranges, watch))) return;
        const last = chunk.at(-1)?.offset ?? batch.lastOffset();
        resolveOffset(last);
        const isAll = last === messages.at(-1)?.offset;
        ranges.reached(topic, partition, BigInt(isAll ? batch.lastOffset() : last) + 1n);
        watch.progress(ranges.progress);
      }
      if (ranges.unread(topic, partition) === undefined) pause();
    } finally {
      clearInterval(beat);
    }
  }

  /** False when it was aborted before it was done. */
  async #takePatiently(
    records: readonly KafkaMessage[],
    { batch }: EachBatchPayload,
    ranges: ReplayRanges,
    { signal }: ReplayWatch,
  ): Promise<boolean> {
    const place = {
      topic: batch.topic.slice(this.#options.topicPrefix.length),
      partition: batch.partition,
    };
    const { messages, unreadable } = this.#decode(records, place);
    while (!signal.aborted) {
      try {
        for (const { record, detail } of unreadable) {
          await this.#options.unreadable(record, detail);
        }
        await this.#options.processor.process(messages);
        for (const _ of unreadable) ranges.couldNotRead();
        return true;
      } catch (error) {
        this.#options.trouble('replay', error);
        await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS));
      }
    }
    return false;
  }

  #decode(records: readonly KafkaMessage[], place: { topic: string; partition: number }) {
    const messages: IncomingMessage[] = [];
    const unreadable: { record: RawRecord; detail: string }[] = [];
    for (const record of records) {
      try {
        messages.push(decodeRecord(record, place, this.#options.contracts));
      } catch (error) {
        unreadable.push({ record: rawRecordOf(record, place), detail: whyUnreadable(error) });
      }
    }
    return { messages, unreadable };
  }

  #newConsumer(groupId: string): Consumer {
    return this.#options.kafka.consumer({
      groupId,
      sessionTimeout: SESSION_TIMEOUT_MS,
      allowAutoTopicCreation: false,
      readUncommitted: false,
      maxWaitTimeInMs: 250,
      retry: { retries: 8, restartOnFailure: () => Promise.resolve(false) },
    });
  }
}

function isWithin(offset: bigint, { next, end }: { next: bigint; end: bigint }): boolean {
  return offset >= next && offset < end;
}

/** An error for the operator where the broker answers with a refusal that a retry would not change. */
function inWords(error: unknown): unknown {
  if (!(error instanceof Error) || !('type' in error)) return error;
  const refused = String(error.type).includes('AUTHORIZATION_FAILED');
  return refused ? new ImpossibleActionError(error.message) : error;
}
