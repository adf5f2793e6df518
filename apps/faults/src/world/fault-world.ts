import { allTopics, readBy } from '@regional-events/contracts-catalogue';
import {
  afterThisFile,
  registerOrganisation,
  registerPeople,
  startPlatform,
  testPrefixes,
  type PlatformOptions,
  type RunningPlatform,
  type RunningService,
} from '@regional-events/testing';
import mongoose from 'mongoose';
import { CommittedMessages } from '../judge/committed-messages.ts';
import { Evidence } from '../judge/evidence.ts';
import { judgeRest } from '../judge/judge-rest.ts';
import { groupPositions } from '../judge/message-log.ts';
import { faultServers, type FaultServers } from './fault-servers.ts';
import { Keeper } from './keeper.ts';
import { processFaults } from './process-faults.ts';
import { startWitnesses } from './witnesses.ts';

const PEOPLE = 60;
/** The consumer groups with what they read. */
const groups = { ...readBy, witness: allTopics };

export interface WorldOptions {
  /** Of each service; one unless told. */
  readonly instances?: number;
  readonly witnesses?: number;
  /** The folder of another build of the platform; this one unless given. */
  readonly root?: string;
  /** Settings for every process. */
  readonly env?: Readonly<Record<string, string>>;
  /** Settings of one process. */
  readonly envOf?: PlatformOptions['envOf'];
}

/** Until the spec file ends, a platform of its own on the run's servers, with a witness that counts effects, and people to register. */
export class FaultWorld {
  readonly servers: FaultServers;
  readonly platform: RunningPlatform;
  readonly witnesses: readonly RunningService[];
  readonly keeper: Keeper;
  readonly evidence: Evidence;
  readonly committed: CommittedMessages;
  readonly mongo: mongoose.mongo.MongoClient;
  /** Ids and subjects that scenarios put on the topics themselves. */
  readonly injected = new Set<string>();
  /** Ids of those among them that an operator gives up: they leave nothing behind. */
  readonly givenUp = new Set<string>();
  readonly organisationId: string;
  readonly people: readonly string[];

  private constructor(parts: {
    servers: FaultServers;
    platform: RunningPlatform;
    witnesses: readonly RunningService[];
    mongo: mongoose.mongo.MongoClient;
    committed: CommittedMessages;
    organisationId: string;
    people: readonly string[];
  }) {
    this.servers = parts.servers;
    this.platform = parts.platform;
    this.witnesses = parts.witnesses;
    this.mongo = parts.mongo;
    this.committed = parts.committed;
    this.organisationId = parts.organisationId;
    this.people = parts.people;
    this.keeper = new Keeper([...this.platform.processes.values(), ...this.witnesses]);
    this.evidence = new Evidence(this.mongo, this.platform.prefixes.database);
  }

  static async start(options: WorldOptions = {}): Promise<FaultWorld> {
    const { instances = 1, witnesses: count = 1 } = options;
    const faults = processFaults();
    const env = { ...faults.env, ...options.env };
    const { nodeArgs } = faults;
    const servers = faultServers();
    const mongo = await mongoose.mongo.MongoClient.connect(servers.mongoUri);
    const { database } = testPrefixes();
    const committed = await CommittedMessages.since(mongo, database);
    const { envOf = {} } = options;
    const platform = await startPlatform({
      instances,
      ...(options.root !== undefined && { root: options.root }),
      env,
      envOf,
      nodeArgs,
      brokers: servers.brokers,
      // a mutation may make them; an invariant has to notice
      allowStrayWrites: process.env['FAULT_MUTATION'] !== undefined,
    });
    const secretariat = platform.asSecretariat();
    const organisationId = await registerOrganisation(secretariat);
    const people = await registerPeople(secretariat, organisationId, PEOPLE);
    // a newcomer, which has to read what came before it
    const witnesses = await startWitnesses(platform, { count, env, nodeArgs });
    const parts = { servers, platform, witnesses, mongo, committed, organisationId, people };
    const world = new FaultWorld(parts);
    world.keeper.watch();
    // before the processes end, which is registered already: else the keeper starts them once more
    afterThisFile(() => world.#end());
    await world.drained();
    return world;
  }

  get processes(): readonly RunningService[] {
    return [...this.platform.processes.values(), ...this.witnesses];
  }

  /** The names of all topics as they stand on the brokers. */
  get topics(): readonly string[] {
    return allTopics.map(({ topic }) => `${this.platform.prefixes.topic}${topic}`);
  }

  groupOf(service: string): string {
    return `${this.platform.prefixes.group}${service}`;
  }

  /** The groups of the services that read, and of the witness, with what they read. */
  get groups(): readonly (readonly [string, readonly string[]])[] {
    return Object.entries(groups)
      .map(([group, read]) => [group, read.map(({ topic }) => topic)] as const)
      .filter(([, topics]) => topics.length > 0);
  }

  /**
   * Every process runs, every outbox is empty, no group lags: I8.
   *
   * The faults have ended when nothing is taken away any more: the scenario is over, every server answers again (how long
   * MongoDB and the brokers need for that is not the platform's doing), and no new command comes. The keeper has then told
   * every process to run that had ended; the time it takes to start is the platform's own and counts, as do commands that
   * are not answered yet.
   * @param since when that was, by `performance.now()`; now unless told
   */
  async drained(since = performance.now()): Promise<void> {
    await this.keeper.allRun();
    await judgeRest(async () => [...(await this.#waiting()), ...(await this.#lagging())], since);
  }

  /** Messages that this one of `groups` has not told to have handled. */
  async lagOf(group: string): Promise<number> {
    const [, topics] = this.groups.find(([name]) => name === group) ?? [];
    if (topics === undefined) throw new Error(`nothing is read by a group ${group}`);
    const positions = await groupPositions(
      this.servers.brokers,
      this.groupOf(group),
      topics.map((topic) => `${this.platform.prefixes.topic}${topic}`),
    );
    return positions.reduce((sum, { committed, end }) => sum + Number(end - committed), 0);
  }

  async #end(): Promise<void> {
    await this.servers.heal();
    await this.keeper.stop();
    await this.mongo.close();
  }

  async #waiting(): Promise<string[]> {
    const rows = await this.evidence.waitingInOutboxes();
    const parked = await this.evidence.allParked();
    const own = parked.filter((line) => ![...this.injected].some((id) => line.includes(id)));
    return [...(rows > 0 ? [`${rows} rows in the outboxes`] : []), ...own];
  }

  async #lagging(): Promise<string[]> {
    const lines: string[] = [];
    for (const [group] of this.groups) {
      const lag = await this.lagOf(group);
      if (lag > 0) lines.push(`${group} lags by ${lag}`);
    }
    return lines;
  }
}
