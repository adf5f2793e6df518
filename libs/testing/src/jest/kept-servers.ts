import type { TestServers } from '../servers/test-servers.ts';

// set-up and tear-down may be loaded apart from each other, in one process
const key = Symbol.for('regional-events.test-servers');
const kept = globalThis as { [key]?: TestServers };

export function keepServers(servers: TestServers): void {
  kept[key] = servers;
}

export function keptServers(): TestServers | undefined {
  return kept[key];
}
