import type { ServerMode } from './server-mode.ts';

/** One MongoDB (a replica set) and one Kafka, up and reachable. */
export interface TestServers {
  readonly mongoUri: string;
  /** host:port, separated by commas */
  readonly kafkaBrokers: string;
  close(): Promise<void>;
}

export interface StartOptions {
  /** The folder of the workspace. */
  readonly root: string;
  /** Names what this run leaves on servers that outlive it. */
  readonly runId: string;
}

export async function startTestServers(mode: ServerMode, options: StartOptions): Promise<TestServers> {
  // loaded when needed: each kind brings libraries that the others do not use
  switch (mode) {
    case 'given':
      return (await import('./given-servers.ts')).givenServers(options);
    case 'local':
      return (await import('./local-servers.ts')).startLocalServers(options);
    case 'containers':
      return (await import('./container-servers.ts')).startContainerServers(options);
  }
}
