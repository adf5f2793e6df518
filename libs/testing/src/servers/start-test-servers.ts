import type { ServerMode } from './server-mode.ts';
import type { StartOptions, TestServers } from './test-servers.ts';

export async function startTestServers(
  mode: ServerMode,
  options: StartOptions,
): Promise<TestServers> {
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
