import { Server, type MessageHandler } from '@nestjs/microservices';
import { messageContracts, type TopicContract } from '@regional-events/contracts-envelope';
import { failpoint, isGuarded } from '@regional-events/kernel';
import {
  atMost,
  CatchUp,
  StreamRecovery,
  MessageProcessor,
  type DeadLetter,
  type DeadLetterSink,
  type WorkerReport,
} from '@regional-events/platform-messaging';
import type { Consumer, Kafka } from 'kafkajs';
import { BatchRunner } from './batch-runner.ts';
import { isBrokerTrouble } from './broker-trouble.ts';
import { checkTopicsOf } from './check-topics-of.ts';
import { ConsumerWatch } from './consumer-watch.ts';
import { HandlerLists, type HandlerExtras } from './handler-lists.ts';
import { KafkaDeadLetters } from './kafka-dead-letters.ts';
import { newConsumer } from './new-consumer.ts';
import { OffsetCommits } from './offset-commits.ts';
import type { KafkaServerOptions } from './server-options.ts';
import { topicPlans } from './topic-plans.ts';
import { WrongTopicsError } from './topics.ts';

/** Partitions whose messages may share one transaction. */
const PARTITIONS_TOGETHER = 12;
const REPORT_MS = 900;
const TRY_AGAIN_MS = 1_000;
/** kafkajs waits longer for an unreachable broker than a process may take to stop. */
const END_TIMEOUT_MS = 5_000;

/**
 * Nest's microservice over our topics, so that handlers keep `@EventPattern`. It calls the
 * handlers of a message itself, one after another in one transaction, and never throws into kafkajs.
 */
export class KafkaServer extends Server {
  readonly #options: KafkaServerOptions;
  readonly #watch = new ConsumerWatch();
  readonly #handlers = new HandlerLists();
  readonly #deadLetters: KafkaDeadLetters;
  readonly #processor: MessageProcessor;
  readonly #catchUp: CatchUp;
  /** For operator actions, which use the same handlers and marks as the consumer. */
  readonly operators: {
    readonly processor: MessageProcessor;
    readonly streams: StreamRecovery;
    readonly deadLetters: DeadLetterSink;
  };
  #consumer: Consumer | undefined;
  #offsets: OffsetCommits | undefined;
  #reports: NodeJS.Timeout | undefined;
  #closing = false;
  #started: Promise<void> = Promise.resolve();

  override readonly propagatesEventHandlerErrors = true;

  constructor(options: KafkaServerOptions) {
    super();
    this.#options = options;
    const { inbox, isTrouble, watch } = options;
    this.#deadLetters = new KafkaDeadLetters({
      ...options,
      store: options.deadLetters,
      buried: (letter: DeadLetter) => watch.buried(letter),
    });
    const parts = {
      inbox,
      handlers: this.#handlers,
      deadLetters: this.#deadLetters,
      isTrouble,
      watch,
    };
    this.#processor = new MessageProcessor(parts);
    this.#catchUp = new CatchUp(this.#processor, (error) =>
      watch.trouble('parked messages', error),
    );
    const processor = new MessageProcessor(parts);
    this.operators = {
      processor,
      streams: new StreamRecovery(inbox, processor),
      deadLetters: this.#deadLetters,
    };
  }

  /** Replaces Nest's method, which links the handlers of one pattern. */
  override addHandler(
    pattern: string,
    handler: MessageHandler,
    _isEventHandler?: boolean,
    extras: HandlerExtras = {},
  ): void {
    this.#handlers.add(pattern, handler, extras);
  }

  /** Returns at once: a worker waits for an unreachable broker, it does not fail. */
  listen(callback: (error?: unknown) => void): void {
    this.#reports = setInterval(() => void this.#report(), REPORT_MS);
    this.#started = this.#start();
    callback();
  }

  async close(): Promise<void> {
    this.#closing = true;
    this.#processor.stop();
    this.operators.processor.stop();
    clearInterval(this.#reports);
    await atMost(END_TIMEOUT_MS, this.#end());
    await this.#options.journal.leave().catch(() => undefined);
    failpoint('consumer.left');
  }

  async #end(): Promise<void> {
    await this.#started;
    await this.#catchUp.over();
    await this.#offsets?.commit();
    failpoint('offsets.last-committed');
    this.#offsets?.stop();
    await this.#consumer?.disconnect();
    failpoint('consumer.disconnected');
    await this.#deadLetters.close();
  }

  /** The state of this worker: whether the broker answers, and its lag. */
  report(): WorkerReport {
    return this.#watch.report();
  }

  on(): never {
    throw new Error('this server has no events of its own');
  }

  unwrap<T>(): T {
    throw new Error('this server shows nothing of what is inside');
  }

  async #start(): Promise<void> {
    const topics = this.#handlers.wantedTopics(this.#options.topics);
    while (!this.#closing) {
      try {
        await checkTopicsOf(this.#options, topics);
        failpoint('consumer.topics-checked');
        if (topics.length === 0) this.#watch.nothingToConsume();
        else await this.#consume(topics);
        return;
      } catch (error) {
        if (error instanceof WrongTopicsError) {
          this.#options.watch.fatal(error);
          return;
        }
        this.#options.watch.trouble('consumer start', error);
        await this.#consumer?.disconnect().catch(() => undefined);
        failpoint('consumer.start-failed');
        await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS));
      }
    }
  }

  async #consume(topics: readonly TopicContract[]): Promise<void> {
    const { kafka, groupId, watch, topicPrefix } = this.#options;
    const consumer = this.#newConsumer(kafka, groupId);
    this.#catchUp.start();
    await consumer.connect();
    failpoint('consumer.connected');
    await consumer.subscribe({
      topics: topicPlans(topics, topicPrefix).map(({ name }) => name),
      fromBeginning: isGuarded('from-beginning'),
    });
    failpoint('consumer.subscribed');
    const offsets = (this.#offsets = new OffsetCommits(() =>
      this.#renew('offsets', new Error('the broker takes none')),
    ));
    const contracts = messageContracts(topics);
    const runner = new BatchRunner({
      processor: this.#processor,
      deadLetters: this.#deadLetters,
      contracts,
      topicPrefix,
      consumerWatch: this.#watch,
      offsets,
      watch,
    });
    await consumer.run({
      eachBatchAutoResolve: !isGuarded('auto-resolve-off'),
      partitionsConsumedConcurrently: PARTITIONS_TOGETHER,
      autoCommit: false,
      eachBatch: (batch) => runner.run(batch),
    });
    failpoint('consumer.runs');
  }

  #newConsumer(kafka: Kafka, groupId: string): Consumer {
    const consumer = newConsumer(kafka, groupId);
    this.#watch.observe(consumer);
    // handle streams that a former owner of these partitions left due
    consumer.on(consumer.events.GROUP_JOIN, () => this.#catchUp.start());
    consumer.on(consumer.events.CRASH, ({ payload }) => {
      if (consumer === this.#consumer) this.#crashed(payload.error);
    });
    this.#consumer = consumer;
    return consumer;
  }

  /**
   * kafkajs restarts after some failures and stays dead after others, among them a broker that is unreachable at the
   * wrong moment. So it never restarts by itself here: broker trouble gets a new consumer, and anything else ends the
   * process.
   */
  #crashed(error: Error): void {
    if (this.#closing) return;
    if (!isBrokerTrouble(error)) {
      this.#options.watch.fatal(error);
      return;
    }
    this.#renew('consumer', error);
  }

  #renew(what: string, error: Error): void {
    if (this.#closing) return;
    this.#options.watch.trouble(what, error);
    this.#offsets?.stop();
    this.#started = this.#startAgain();
  }

  async #startAgain(): Promise<void> {
    const consumer = this.#consumer;
    this.#consumer = undefined;
    await consumer?.disconnect().catch(() => undefined);
    failpoint('consumer.given-up');
    await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS));
    await this.#start();
    failpoint('consumer.runs-again');
  }

  async #report(): Promise<void> {
    try {
      await this.#options.journal.report(this.report());
    } catch (error) {
      this.#options.watch.trouble('worker report', error);
    }
  }
}
