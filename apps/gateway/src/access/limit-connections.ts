import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { networkOf } from '@regional-events/platform-http';
import { Counter } from 'prom-client';

/** One for the process, as the registry is. */
const refused = new Counter({
  name: 'refused_connections_total',
  help: 'Connections ended at once because their address has too many',
});

/**
 * Closes each new connection of an address that has too many, before anything is read from it. Behind trusted proxies
 * all connections come from those, which have to limit them.
 */
export function limitConnections(server: Pick<Server, 'on'>, perAddress: number): void {
  const open = new Map<string, number>();
  server.on('connection', (socket: Socket) => {
    const network = networkOf(socket.remoteAddress ?? '');
    const count = (open.get(network) ?? 0) + 1;
    if (count > perAddress) {
      refused.inc();
      socket.destroy();
      return;
    }
    open.set(network, count);
    socket.once('close', () => {
      const left = (open.get(network) ?? 0) - 1;
      if (left > 0) open.set(network, left);
      else open.delete(network);
    });
  });
}
