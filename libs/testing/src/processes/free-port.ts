import { workspaceRoot } from '../test-space.ts';
import { loadPorts } from './local-tools.ts';

/**
 * A port of the loopback address that was free a moment ago, below those that systems give to outgoing
 * connections: one of these could be taken before the process that is to have it listens.
 */
export async function freePort(): Promise<number> {
  const { freePort: chosen } = await loadPorts(workspaceRoot());
  return chosen();
}
