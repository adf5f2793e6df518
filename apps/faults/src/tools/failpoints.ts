import { afterThisFile } from '@regional-events/testing';
import mongoose from 'mongoose';

export interface FailedCommand {
  /** As the server calls them, for example `insert` or `commitTransaction`. */
  readonly commands: readonly string[];
  /** How many times; until `off` unless told. */
  readonly times?: number;
  /** What it answers instead of doing it. */
  readonly errorCode?: number;
  /** For example `TransientTransactionError`. */
  readonly errorLabels?: readonly string[];
  /** It cuts the connection instead of answering. */
  readonly closeConnection?: boolean;
  /** Only for clients that call themselves so (`appName` in their address). */
  readonly appName?: string;
}

/** Makes the run's mongod fail; the way to it passes by what fails. */
export class Failpoints {
  readonly #connection: mongoose.Connection;
  /** The server counts from its start on, through whatever is set. */
  #countWhenSet = 0;

  /** For the spec file. */
  static async connect(mongoUri: string): Promise<Failpoints> {
    const connection = mongoose.createConnection(mongoUri, { appName: 'failpoints' });
    const failpoints = new Failpoints(await connection.asPromise());
    afterThisFile(async () => {
      try {
        await failpoints.off();
      } finally {
        await connection.close();
      }
    });
    return failpoints;
  }

  private constructor(connection: mongoose.Connection) {
    this.#connection = connection;
  }

  /** One at a time: it takes the place of what failed before. */
  async failCommand(fault: FailedCommand): Promise<void> {
    const { commands, times, ...data } = fault;
    this.#countWhenSet = await this.#configure({
      mode: times === undefined ? 'alwaysOn' : { times },
      data: {
        failCommands: commands,
        ...data,
      },
    });
  }

  /** Nothing fails any more; how many commands have come to what was to fail since it was set. */
  async off(): Promise<number> {
    return (await this.#configure({ mode: 'off' })) - this.#countWhenSet;
  }

  /** Nobody is primary for so many seconds and about one more; the connections of all are cut or answer so. */
  async stepDown(seconds = 1): Promise<void> {
    await this.#admin({ replSetStepDown: seconds, secondaryCatchUpPeriodSecs: 0, force: true });
  }

  /** How many commands had ever come to what was to fail, when this took its place. */
  async #configure(setting: mongoose.mongo.Document): Promise<number> {
    const { count } = await this.#admin({ configureFailPoint: 'failCommand', ...setting });
    if (typeof count !== 'number') throw new Error('the server does not tell what has failed');
    return count;
  }

  async #admin(command: mongoose.mongo.Document): Promise<mongoose.mongo.Document> {
    return await this.#connection.getClient().db('admin').command(command);
  }
}
