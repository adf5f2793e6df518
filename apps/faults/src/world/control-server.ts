import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LocalServer } from '@regional-events/testing';
import type { StartedServers } from './start-servers.ts';

type Action = (server: LocalServer) => Promise<void>;

const actions: Readonly<Record<string, Action>> = {
  kill: (server) => server.kill(),
  restart: (server) => server.restart(),
  heal: async (server) => {
    if (!isRunning(server)) await server.restart();
  },
};

/** Takes orders over HTTP: only the process that started the servers holds them, and specs run in others. */
export class ControlServer {
  readonly #http: Server;

  constructor(servers: StartedServers) {
    const named = new Map<string, LocalServer>([
      ['mongo', servers.mongo],
      ...servers.kafka.nodes.map((node, index): [string, LocalServer] => [`kafka-${index}`, node]),
    ]);
    this.#http = createServer((request, response) => {
      const [, name = '', action = ''] = (request.url ?? '').split('/');
      void order(named.get(name), action).then(
        (pid) => response.end(JSON.stringify({ pid })),
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
    });
  }

  /** Resolves with its address. */
  async listen(): Promise<string> {
    this.#http.listen(0, '127.0.0.1');
    await once(this.#http, 'listening');
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#http.close();
    this.#http.closeAllConnections();
  }
}

async function order(server: LocalServer | undefined, name: string): Promise<number> {
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (server === undefined || action === undefined) throw new Error('no such server or action');
  await action(server);
  return server.pid;
}

function isRunning(server: LocalServer): boolean {
  try {
    return process.kill(server.pid, 0);
  } catch {
    return false;
  }
}
