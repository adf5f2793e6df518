import type { WorkerReport } from '@regional-events/platform-messaging';
import type { Consumer, IMemberAssignment } from 'kafkajs';

/** Fetches answer within half a second when the broker is there, also when there is nothing new. */
const SILENT_AFTER_MS = 1_100;
/** One broker among others may be slow for a moment. */
const ONE_SILENT_AFTER_MS = 3_000;
/** A broker that kafkajs does not reach is asked again within five seconds, unless others lead its partitions now. */
const ASKED_AGAIN_WITHIN_MS = 8_000;

/** What the consumer's fetches show about one broker. */
interface Source {
  readonly askedAt: number;
  /** Asked, and not yet answered. */
  readonly waits: boolean;
  /** Whether it has answered since the group was joined. */
  readonly known: boolean;
}

/** Derives from the consumer's instrumentation events whether brokers answer and how far the consumer lags. */
export class ConsumerWatch {
  readonly #now: () => number;
  readonly #lag = new Map<string, number>();
  readonly #sources = new Map<number, Source>();
  #assigned: IMemberAssignment = {};
  #lastFetch = Number.NEGATIVE_INFINITY;
  #working = 0;
  #consumes = true;

  /** `now`: milliseconds by a monotonic clock. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** A service without consumers has no lag. */
  nothingToConsume(): void {
    this.#consumes = false;
  }

  observe(consumer: Consumer): void {
    const { events } = consumer;
    consumer.on(events.GROUP_JOIN, ({ payload }) => this.joined(payload.memberAssignment));
    consumer.on(events.FETCH_START, ({ payload }) => this.asked(payload.nodeId));
    consumer.on(events.FETCH, ({ payload }) => this.answered(payload.nodeId));
    consumer.on(events.DISCONNECT, () => this.#lost());
    consumer.on(events.CRASH, () => this.#lost());
  }

  /**
   * Revoked partitions no longer count for this consumer; the lag of those assigned now is known after the first fetch
   * from each broker.
   */
  joined(assigned: IMemberAssignment): void {
    this.#lag.clear();
    this.#assigned = assigned;
    this.#lost();
  }

  asked(broker: number): void {
    const known = this.#sources.get(broker)?.known ?? false;
    this.#sources.set(broker, { askedAt: this.#now(), waits: true, known });
  }

  answered(broker: number): void {
    this.#lastFetch = this.#now();
    this.#sources.set(broker, { askedAt: this.#lastFetch, waits: false, known: true });
  }

  /** Records of this partition are being handled until the returned function is called. */
  begin(): () => void {
    this.#working += 1;
    return () => {
      this.#working -= 1;
      this.#lastFetch = this.#now();
    };
  }

  /** `remaining`: known but unhandled records of the partition. Ignored for a partition that was revoked. */
  progress(topic: string, partition: number, remaining: number): void {
    if (this.#assigned[topic]?.includes(partition) !== true) return;
    this.#lag.set(`${topic}/${partition}`, remaining);
  }

  report(): WorkerReport {
    if (!this.#consumes) return { brokerReachable: true, lag: 0 };
    const now = this.#now();
    const lag = [...this.#lag.values()].reduce((sum, each) => sum + each, 0);
    const allSilent = this.#working === 0 && now - this.#lastFetch > SILENT_AFTER_MS;
    const oneSilent = [...this.#sources.values()].some((source) => isSilent(source, now));
    return { brokerReachable: !allSilent && !oneSilent, lag };
  }

  #lost(): void {
    this.#lastFetch = Number.NEGATIVE_INFINITY;
    this.#sources.clear();
  }
}

/** Whether a fetch is unanswered, so that the lag of its partitions is unknown. */
function isSilent({ askedAt, waits, known }: Source, now: number): boolean {
  const since = now - askedAt;
  if (!waits || since > ASKED_AGAIN_WITHIN_MS) return false;
  return !known || since > ONE_SILENT_AFTER_MS;
}
