import mongoose, { type Connection } from 'mongoose';

const LOOK_EVERY_MS = 2_000;
/** No transaction of a process that runs rests so long between two commands. */
const ABANDONED_AFTER_SECONDS = 4;

interface IdleSession {
  readonly lsid: { readonly id: mongoose.mongo.Binary };
}

/**
 * Ends transactions that a killed process has left open. MongoDB itself keeps them for a minute, and
 * whatever they had written can be written by nobody else meanwhile. One that only seemed abandoned,
 * since its process was paused, runs again.
 */
export class AbandonedTransactions {
  readonly #connection: Connection;
  readonly #appName: string;
  readonly #trouble: (error: unknown) => void;
  #timer: NodeJS.Timeout | undefined;

  /** `appName`: whose transactions, as `connectMongo` was told it. */
  constructor(connection: Connection, appName: string, trouble: (error: unknown) => void) {
    this.#connection = connection;
    this.#appName = appName;
    this.#trouble = trouble;
  }

  /** Looks at once, and again and again: a service that dies soon after each start would never come to a later look. */
  start(): void {
    const look = (): void => void this.end().catch(this.#trouble);
    look();
    this.#timer = setInterval(look, LOOK_EVERY_MS);
    this.#timer.unref();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** Returns how many it ended. Throws the driver's error, also where the server does not permit it. */
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
