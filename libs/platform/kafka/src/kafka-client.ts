import { readFileSync } from 'node:fs';
import kafkajs, { type Kafka, type KafkaConfig, type LogEntry, type SASLOptions } from 'kafkajs';
import './idle-connections.ts';
import './stopped-fetches.ts';

const CONNECT_TIMEOUT_MS = 3_000;
const REQUEST_TIMEOUT_MS = 15_000;

/** Set by hand: kafkajs changes its own defaults when NODE_ENV is `test`. */
const RETRY = {
  initialRetryTime: 100,
  maxRetryTime: 2_000,
  retries: 8,
  factor: 0.2,
  multiplier: 2,
};

export interface KafkaOptions {
  readonly brokers: readonly string[];
  readonly clientId: string;
  readonly ssl: boolean;
  /** PEM of the certificates that sign the brokers'. */
  readonly sslCaFile?: string | undefined;
  readonly sasl?: SaslOptions | undefined;
}

export interface SaslOptions {
  readonly mechanism: 'plain' | 'scram-sha-256' | 'scram-sha-512';
  readonly username: string;
  readonly password: string;
}

/** The settings by their names in the environment. */
export interface KafkaSettings {
  readonly KAFKA_BROKERS: readonly string[];
  readonly KAFKA_SSL: boolean;
  readonly KAFKA_SSL_CA_FILE: string | undefined;
  readonly KAFKA_SASL_MECHANISM: SaslOptions['mechanism'] | undefined;
  readonly KAFKA_SASL_USERNAME: string | undefined;
  readonly KAFKA_SASL_PASSWORD: string | undefined;
}

export function kafkaOptions(settings: KafkaSettings, clientId: string): KafkaOptions {
  const { KAFKA_SASL_MECHANISM: mechanism } = settings;
  const { KAFKA_SASL_USERNAME: username, KAFKA_SASL_PASSWORD: password } = settings;
  const signsIn = mechanism !== undefined && username !== undefined && password !== undefined;
  return {
    brokers: settings.KAFKA_BROKERS,
    clientId,
    ssl: settings.KAFKA_SSL,
    sslCaFile: settings.KAFKA_SSL_CA_FILE,
    sasl: signsIn ? { mechanism, username, password } : undefined,
  };
}

/** Receives kafkajs' log lines, for debugging; never payloads. */
export type KafkaLog = (line: string) => void;

export function createKafka(options: KafkaOptions, log: KafkaLog): Kafka {
  const config: KafkaConfig = {
    brokers: [...options.brokers],
    clientId: options.clientId,
    connectionTimeout: CONNECT_TIMEOUT_MS,
    requestTimeout: REQUEST_TIMEOUT_MS,
    enforceRequestTimeout: true,
    retry: RETRY,
    logLevel: kafkajs.logLevel.WARN,
    logCreator: () => (entry) => write(log, entry),
  };
  if (options.ssl) {
    config.ssl =
      options.sslCaFile === undefined ? true : { ca: [readFileSync(options.sslCaFile, 'utf8')] };
  }
  if (options.sasl !== undefined) config.sasl = saslOf(options.sasl);
  return new kafkajs.Kafka(config);
}

function saslOf({ mechanism, username, password }: SaslOptions): SASLOptions {
  if (mechanism === 'plain') return { mechanism, username, password };
  if (mechanism === 'scram-sha-256') return { mechanism, username, password };
  return { mechanism, username, password };
}

/** An unreachable broker is reported once by its users; kafkajs would log it many times. */
function write(log: KafkaLog, { log: line, namespace }: LogEntry): void {
  log(`${namespace}: ${line.message}`);
}
