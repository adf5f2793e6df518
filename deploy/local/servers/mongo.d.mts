export interface LocalMongo {
  readonly uri: string;
  readonly port: number;
  /** Of the present process. */
  readonly pid: number;
  /** How the present process ended, for people. */
  readonly exited: Promise<string>;
  stop(): Promise<void>;
  /** Waits for the end after SIGKILL (the default) and SIGTERM; SIGSTOP and SIGCONT only send. */
  kill(signal?: NodeJS.Signals): Promise<void>;
  /** On the same port and data; primary again when it resolves. */
  restart(): Promise<void>;
}

export interface MongoLocks {
  /** By which members of the set know each other, 600; without one nobody is asked for a name. */
  readonly keyFile: string;
  /** Made when the data knows no user yet. */
  readonly admin: { readonly username: string; readonly password: string };
}

export function startMongo(options: {
  dataDir: string;
  /** Default: a free one. */
  port?: number;
  /** Default: the data folder's name with .log. */
  logFile?: string;
  /** For example --setParameter enableTestCommands=1. */
  extraArgs?: readonly string[];
  /** Default: it takes anybody. */
  locks?: MongoLocks;
}): Promise<LocalMongo>;
