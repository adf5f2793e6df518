import { randomUUID } from 'node:crypto';
import { Role } from '../processes/role.ts';
import type { RawOpened } from '../roles/raw-platform.ts';
import { openServers } from '../servers/bench-servers.ts';
import type { Target } from './measure.ts';

/** A raw program that ends in the same documents and messages, beside a MongoDB and a Kafka of its own. */
export async function startRawProgram(
  events: readonly { readonly id: string }[],
  people: number,
): Promise<Target> {
  const servers = await openServers();
  const raw = new Role('raw-platform');
  const organisationId = randomUUID();
  const personIds = Array.from({ length: people }, () => randomUUID());
  const { mongoUri, brokers, pids } = servers;
  const setup = { mongoUri, brokers, organisationId, personIds, events };
  const { address, token } = await raw.call<RawOpened>('open', setup);
  const processes = new Map([['raw', raw.pid], ...Object.entries(pids)]);
  return { address, token, organisationId, personIds, processes, eventIds: events.map(idOf) };
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}
