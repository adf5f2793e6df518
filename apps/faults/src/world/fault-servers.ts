/** What specs of this kind know of the run's servers; set by the global set-up. */
export interface FaultServersAddress {
  readonly control: string;
  readonly mongoUri: string;
  readonly brokers: readonly string[];
}

export const addressVariable = 'FAULT_SERVERS';

/** One server of the run, which outlives the spec file: whoever takes it away brings it back. */
export class FaultServer {
  readonly name: string;
  readonly #control: string;

  constructor(name: string, control: string) {
    this.name = name;
    this.#control = control;
  }

  /** At once, as a crash. */
  kill(): Promise<void> {
    return this.#order('kill');
  }

  /** On the same port and data, after `kill` or not; it answers when this resolves. */
  restart(): Promise<void> {
    return this.#order('restart');
  }

  /** Makes it run, whatever was done to it. */
  heal(): Promise<void> {
    return this.#order('heal');
  }

  async #order(action: string): Promise<void> {
    const response = await fetch(`${this.#control}/${this.name}/${action}`, { method: 'POST' });
    const answer = await response.text();
    if (!response.ok) throw new Error(`${this.name} ${action}: ${answer}`);
  }
}

export interface FaultServers extends FaultServersAddress {
  readonly mongo: FaultServer;
  readonly kafka: readonly FaultServer[];
  /** Makes all of them run again; for `afterEach`. */
  heal(): Promise<void>;
}

/** The servers of the run, for specs named *.faults.spec.ts. */
export function faultServers(): FaultServers {
  const text = process.env[addressVariable];
  if (text === undefined) throw new Error('only files named *.faults.spec.ts have these servers');
  const address = JSON.parse(text) as FaultServersAddress;
  const server = (name: string) => new FaultServer(name, address.control);
  const mongo = server('mongo');
  const kafka = address.brokers.map((_, index) => server(`kafka-${index}`));
  return {
    ...address,
    mongo,
    kafka,
    heal: async () => {
      await Promise.all([mongo, ...kafka].map((one) => one.heal()));
    },
  };
}
