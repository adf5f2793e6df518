import { setTimeout as wait } from 'node:timers/promises';
import { afterThisFile } from '@regional-events/testing';
import { faultServers } from '../world/fault-servers.ts';
import { KafkaProxy } from './kafka-proxy.ts';
import { ProduceCuts, type CutOptions } from './produce-cuts.ts';

/** One proxy before each broker, which whoever begins with `brokers` never leaves. */
export interface KafkaProxies {
  readonly brokers: string[];
  /** In the order of `faultServers().kafka`. */
  readonly proxies: readonly KafkaProxy[];
  /** The next Produce request to any broker loses its connection. */
  cutNextProduce(options?: CutOptions): void;
  /** How many connections `cutNextProduce` has cut so far. */
  cutsMade(): number;
  /** No broker can be reached by these clients, for so many milliseconds. Resolves with how many connections were cut. */
  outage(milliseconds: number): Promise<number>;
}

/** For the spec file, on the run's servers. */
export async function startKafkaProxies(): Promise<KafkaProxies> {
  const cuts = new ProduceCuts();
  const proxies = faultServers().behind.map((ports) => new KafkaProxy(ports, cuts));
  const admitAll = () => Promise.all(proxies.map((proxy) => proxy.admit()));
  const refuseAll = () => proxies.reduce((sum, proxy) => sum + proxy.refuse(), 0);
  afterThisFile(() => void refuseAll());
  await admitAll();
  return {
    brokers: proxies.map((proxy) => proxy.address),
    proxies,
    cutNextProduce: (options) => cuts.next(options),
    cutsMade: () => cuts.made,
    outage: async (milliseconds) => {
      const cut = refuseAll();
      await wait(milliseconds);
      await admitAll();
      return cut;
    },
  };
}
