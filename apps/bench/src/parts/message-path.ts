import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { registrationTopic } from '@regional-events/contracts-registrations';
import { Role } from '../processes/role.ts';
import { cpuSeconds } from '../processes/usage.ts';
import type { SelfTime } from '../profile/self-time.ts';
import { packagesIn } from '../profile/report-profiles.ts';
import { whole } from '../report/result.ts';
import type { Committed, Transactions } from '../roles/commit-watch.ts';
import type { PathSetup } from '../roles/path-setup.ts';
import { removeDatabases } from '../servers/databases.ts';
import { makeTopics, removeTopics } from '../servers/topics.ts';
import type { PartContext } from './part.ts';
import { between, type Counters, type Measurement } from './measurement.ts';

const CALLERS = 64;
const FASTEST_SECONDS = 10;
const FASTEST_RUNS = 3;
const IN_FLIGHT = 256;
const WARM = 100;
const LOOK_MS = 20;
const ARRIVES_WITHIN_MS = 60_000;
const MILLISECONDS_PER_SECOND = 1_000;

/**
 * Two services with their processes apart: commands of the first, its relay, Kafka, and the
 * consumer of the second, whose effects are in MongoDB.
 */
export class MessagePath {
  readonly producer: Role;
  readonly relay: Role;
  /** When each message was committed, and when its effect was. */
  readonly sent = new Map<string, number>();
  readonly handled = new Map<string, number>();
  readonly #context: PartContext;
  readonly #prefix: string;
  #consumer: Role | undefined;

  private constructor(context: PartContext, prefix: string) {
    this.#context = context;
    this.#prefix = prefix;
    this.producer = Role.start('producer', this.#profileOf('commands'));
    this.relay = Role.start('worker', this.#profileOf('relay'));
    this.producer.onNotification<readonly Committed[]>((committed) => {
      for (const { id, at } of committed) this.sent.set(id, at);
    });
  }

  static async open(context: PartContext, prefix: string): Promise<MessagePath> {
    const groups = [`${prefix}reader`];
    const { brokers } = context.servers;
    await makeTopics(brokers, { contracts: [registrationTopic], prefix, groups });
    const path = new MessagePath(context, prefix);
    try {
      await path.producer.call('open', path.#setup('writer', { watched: true }));
      await path.relay.call('open', path.#setup('writer', {}));
      await path.relay.call('start');
      await path.startConsumer();
      return path;
    } catch (error) {
      await path.close();
      throw error;
    }
  }

  /** `reads`: whether its handler takes many messages at once. */
  async startConsumer(reads: 'each' | 'together' = 'together'): Promise<void> {
    const consumer = Role.start('worker', this.#profileOf('consumer'));
    this.#consumer = consumer;
    consumer.onNotification<readonly Committed[]>((committed) => {
      for (const { id, at } of committed) this.handled.set(id, at);
      void this.producer.call('effects', this.handled.size).catch(() => undefined);
    });
    await consumer.call('open', this.#setup('reader', { reads, watched: true }));
    await consumer.call('start');
  }

  /** As SIGTERM would: it leaves its group at once. */
  async stopConsumer(): Promise<void> {
    await this.#consumer?.stop();
    this.#consumer = undefined;
  }

  /** What was committed and has no effect yet. */
  get backlog(): number {
    return this.sent.size - this.handled.size;
  }

  /** Several runs as fast as it goes, after one that warms all processes up; a short one when `quick`. */
  async most(quick: boolean): Promise<readonly Measurement[]> {
    if (quick) return [await this.fastest(1)];
    await this.fastest(FASTEST_SECONDS / 2);
    const runs: Measurement[] = [];
    while (runs.length < FASTEST_RUNS) {
      const run = await this.fastest(FASTEST_SECONDS);
      this.#context.say(`${whole(run.perSecond)} msg/s from commit to effect at most`);
      runs.push(run);
    }
    return runs;
  }

  /** What gets through from commit to effect when commands come as fast as the path takes them. */
  async fastest(seconds: number): Promise<Measurement> {
    await this.producer.call('fastest', { callers: CALLERS, inFlight: IN_FLIGHT });
    await this.#untilHandled(WARM); // joined, warm, and in its stride
    const measurement = await this.during(() => pause(seconds * MILLISECONDS_PER_SECOND));
    await this.producer.call('stop');
    await this.untilCaughtUp();
    return measurement;
  }

  /** A time of even arrivals, with the milliseconds from commit to effect of each message. */
  async steady(
    rate: number,
    seconds: number,
  ): Promise<Measurement & { latencies: readonly number[] }> {
    this.forget();
    const measurement = await this.during(async () => {
      await this.producer.call('steady', rate);
      await pause(seconds * MILLISECONDS_PER_SECOND);
    });
    await this.producer.call('stop');
    await this.untilCaughtUp();
    const latencies = [...this.sent].map(([id, at]) => (this.handled.get(id) ?? Number.NaN) - at);
    return { ...measurement, latencies };
  }

  /** What the path does while `work` runs. */
  async during(work: () => Promise<unknown>): Promise<Measurement> {
    const before = await this.#counters();
    await work();
    return between(before, await this.#counters());
  }

  /** Where the time of each of our processes goes while `work` runs, by package, without idle time. */
  async profiled(work: () => Promise<unknown>): Promise<ReadonlyMap<string, readonly SelfTime[]>> {
    const consumer = this.#consumer;
    await this.producer.profiled(() => this.relay.profiled(async () => consumer?.profiled(work)));
    const all = ['commands', 'relay', 'consumer'].map(
      async (name) => [name, await packagesIn(this.#profileOf(name))] as const,
    );
    return new Map(await Promise.all(all));
  }

  forget(): void {
    this.sent.clear();
    this.handled.clear();
  }

  async #untilHandled(count: number): Promise<void> {
    const target = this.handled.size + count;
    await until(() => this.handled.size >= target);
  }

  async untilCaughtUp(): Promise<void> {
    await pause(LOOK_MS * 3); // the last news may still be on its way
    await until(() => this.backlog <= 0);
  }

  async close(): Promise<void> {
    const { brokers, mongoUri } = this.#context.servers;
    await Promise.all([this.producer.stop(), this.relay.stop(), this.#consumer?.stop()]);
    await removeTopics(brokers, this.#prefix);
    await removeDatabases(mongoUri, this.#prefix);
  }

  #profileOf(name: string): string {
    return join(this.#context.profileFolder, `${this.#prefix}${name}.cpuprofile`);
  }

  async #counters(): Promise<Counters> {
    const consumer = this.#consumer;
    if (consumer === undefined) throw new Error('no consumer runs');
    const { mongo, kafka } = this.#context.servers;
    const processes = {
      commands: this.producer,
      relay: this.relay,
      consumer,
      ...(mongo && { MongoDB: mongo }),
      ...(kafka && { Kafka: kafka }),
    };
    const transactions = await consumer.call<Transactions>('transactions');
    const used = Object.entries(processes).map(
      async ([name, { pid }]): Promise<[string, number]> => [name, await cpuSeconds(pid)],
    );
    const cpu = new Map(await Promise.all(used));
    return { at: performance.now(), handled: this.handled.size, transactions, cpu };
  }

  #setup(service: string, how: Partial<Pick<PathSetup, 'reads' | 'watched'>>): PathSetup {
    const { mongoUri, brokers } = this.#context.servers;
    const prefix = this.#prefix;
    return { mongoUri, brokers, prefix, service, reads: 'no', watched: false, ...how };
  }
}

async function until(condition: () => boolean): Promise<void> {
  const deadline = performance.now() + ARRIVES_WITHIN_MS;
  while (!condition()) {
    if (performance.now() > deadline) throw new Error('the messages do not arrive');
    await pause(LOOK_MS);
  }
}
