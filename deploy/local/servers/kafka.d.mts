export interface LocalKafka {
  readonly brokers: string;
  readonly port: number;
  /** Of the present process. */
  readonly pid: number;
  /** How the present process ended, for people. */
  readonly exited: Promise<string>;
  stop(): Promise<void>;
  /** Waits for the end after SIGKILL (the default) and SIGTERM; SIGSTOP and SIGCONT only send. */
  kill(signal?: NodeJS.Signals): Promise<void>;
  /** On the same port and data; it answers when it resolves. */
  restart(): Promise<void>;
}

export interface LockedKafka extends LocalKafka {
  /** Where the administrator signs in by PLAIN; undefined where it asks nobody. */
  readonly inner: string | undefined;
}

export interface KafkaLocks {
  /** May do everything; the node itself signs in under this name. */
  readonly admin: string;
  readonly password: string;
  /** Of a listener that asks nobody, for tests. */
  readonly openPort?: number;
}

export function startKafka(options: {
  dataDir: string;
  /** Default: a free one. */
  port?: number;
  /** Default: a free one. */
  controllerPort?: number;
  /** Default: the data folder's name with .log. */
  logFile?: string;
  /** As in server.properties; they win. */
  settings?: Readonly<Record<string, string | number | boolean>>;
  /** Passwords (SCRAM-SHA-512) by name. */
  scramUsers?: Readonly<Record<string, string>>;
  /** Java compiles in full what it does often: quicker in the end, and seconds of all cores before. */
  forLong?: boolean;
  /** What Java read of Kafka's classes, kept when it ends and used from then on. */
  classesFile?: string;
  /** Default: it takes anybody. */
  locks?: KafkaLocks;
}): Promise<LockedKafka>;
