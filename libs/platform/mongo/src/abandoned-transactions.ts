import mongoose, { type Connection } from 'mongoose';

const LOOK_EVERY_MS = 2_000;
/** No live process pauses this long between two commands of a transaction. */
const ABANDONED_AFTER_SECONDS = 4;

interface IdleSession {
  readonly lsid: { readonly id: mongoose.mongo.Binary };
}

/**
 * Aborts transactions that a killed process has left open. MongoDB itself keeps them for a minute, during which nobody
 * else can write what they wrote. A transaction that only seemed abandoned, since its process was paused, is retried.
 */
export class AbandonedTransactions {
  readonly #connection: Connection;
  readonly #appName: string;
  readonly #trouble: (error: unknown) => void;
  #timer: NodeJS.Timeout | undefined;

  /** `appName`: the app name given to `connectMongo`, whose transactions are aborted. */
  constructor(connection: Connection, appName: string, trouble: (error: unknown) => void) {
    this.#connection = connection;
    this.#appName = appName;
    this.#trouble = trouble;
  }

  /** Checks at once and then repeatedly: a service that dies soon after each start would never reach a later check. */
  start(): void {
    const look = (): void => void this.end().catch(this.#trouble);
    look();
    this.#timer = setInterval(look, LOOK_EVERY_MS);
    this.#timer.unref();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** Returns how many were aborted. Throws the driver's error, also where the server does not permit it. */
  async end(): Promise<number> {
    const admin = this.#connection.getClient().db('admin');
    const sessions = await admin
      .aggregate<IdleSession>([
        { $currentOp: { allUsers: false, idleSessions: true } },
        {
          $match: {
            type: 'idleSession',
            appName: this.#appName,
            'transaction.timeInactiveMicros': { $gt: ABANDONED_AFTER_SECONDS * 1_000_000 },
          },
        },
        { $project: { lsid: 1 } },
      ])
      .toArray();
    if (sessions.length > 0) {
      await admin.command({ killSessions: sessions.map(({ lsid: { id } }) => ({ id })) });
    }
    return sessions.length;
  }
}
