import { demand, Findings } from '../judge/invariant.ts';
import { judgeAnswers } from '../judge/judge-answers.ts';
import { judgeEffects } from '../judge/judge-effects.ts';
import { judgeCopies, judgeMarks } from '../judge/judge-groups.ts';
import { judgeMessages } from '../judge/judge-messages.ts';
import { judgeOffsets } from '../judge/judge-offsets.ts';
import { judgeWaitingLists, seatViolations } from '../judge/judge-seats.ts';
import { readLog } from '../judge/message-log.ts';
import { Random } from '../workload/random.ts';
import { Workload, type Done } from '../workload/workload.ts';
import type { FaultWorld } from './fault-world.ts';
import { sampleOffsets, startSampling, type Samples } from './samplers.ts';

export interface StormParts {
  readonly workload: Workload;
  readonly random: Random;
}

export interface Storm {
  readonly name: string;
  /** At least so many commands; more while the faults go on. */
  readonly commands?: number;
  readonly most?: number;
  /** What goes wrong meanwhile; the storm is over when it resolves and the commands have ended. */
  readonly faults: (parts: StormParts) => Promise<void>;
}

export interface StormAccount {
  readonly done: readonly Done[];
  readonly messages: number;
  readonly samples: Samples;
  /** From the end of faults and new commands until all had come to rest. */
  readonly drainedMs: number;
}

const COMMANDS = 100;
const MOST_COMMANDS = 1_000;

/** The seed of this run, by which it can be repeated. */
export function seedOfRun(): number {
  return Number(process.env['FAULT_SEED'] ?? '1');
}

/**
 * Runs commands of all kinds while something goes wrong, waits until everything has come to rest, and judges every
 * invariant over all that ever happened in this world. Throws InvariantViolated.
 */
export async function storm(world: FaultWorld, plan: Storm): Promise<StormAccount> {
  const random = new Random(seedOfRun() * 7919 + hashOf(plan.name));
  const workload = new Workload({
    client: world.platform.asSecretariat(),
    random,
    organisationId: world.organisationId,
    people: world.people,
    name: `${plan.name.replaceAll(/\W+/g, '-')}-${seedOfRun()}`,
  });
  const began = performance.now();
  await workload.prepare();
  const findings = new Findings();
  const sampling = startSampling(world);
  try {
    const ended = await strike(world, plan, { workload, random }, findings);
    await findings.add(() => world.drained(ended));
    const drainedMs = performance.now() - ended;
    const samples = await sampling.stop();
    const messages = await judge(world, workload.done, samples, findings);
    findings.throwIfAny();
    const account = { done: workload.done, messages, samples, drainedMs };
    printStorm(plan.name, account, performance.now() - began);
    return account;
  } finally {
    await sampling.stop();
  }
}

/** Commands while something goes wrong. Resolves with when the faults had ended, as `FaultWorld.drained` understands it. */
async function strike(
  world: FaultWorld,
  { faults, commands = COMMANDS, most = MOST_COMMANDS }: Storm,
  parts: StormParts,
  findings: Findings,
): Promise<number> {
  const { workload } = parts;
  let over = false;
  let healed = performance.now();
  let quietSince: number | undefined;
  const enough = () => {
    const now = over && workload.done.length >= commands;
    if (now) quietSince ??= performance.now();
    return now;
  };
  const running = workload.run(Math.max(most, commands), enough);
  try {
    await findings.add(() => faults(parts));
  } finally {
    over = true;
    // at once: callers look only when they have an answer, which may come late
    enough();
    await world.servers.heal();
    healed = performance.now();
    await running;
  }
  return Math.max(healed, quietSince ?? healed);
}

/** All invariants but I8, which has just been waited for. Returns how many messages were committed in this world. */
async function judge(
  world: FaultWorld,
  done: readonly Done[],
  samples: Samples,
  findings: Findings,
): Promise<number> {
  const { evidence, injected } = world;
  const committed = await world.committed.all();
  const log = await readLog(world.servers.brokers, world.topics);
  const prefix = world.platform.prefixes.topic;
  const plain = log.map((record) => ({ ...record, topic: record.topic.slice(prefix.length) }));
  const aggregates = await evidence.aggregates();
  await findings.add(() => judgeMessages({ committed, log: plain, injected, aggregates }));
  for (const [group, effects] of [
    ['witness', await evidence.witnessed()],
    ['notifications', await evidence.fed()],
  ] as const) {
    const parked = await evidence.parked(group);
    await findings.add(() => judgeEffects({ group, committed, effects, injected, parked }));
  }
  for (const [group, topics] of world.groups) {
    const marks = await evidence.marks(group);
    await findings.add(() => judgeMarks({ group, topics, committed, marks }));
  }
  const seats = await evidence.seats();
  const heard = await evidence.capacitiesHeard();
  await findings.add(() => judgeCopies(seats.plans, heard));
  await findings.add(() => demand('I4', [...samples.seats, ...seatViolations(seats)]));
  await findings.add(() => judgeWaitingLists(seats));
  const { registrations } = seats;
  const counts = {
    peopleByRef: await evidence.peopleByRef(),
    eventsByTitle: await evidence.eventsByTitle(),
  };
  await findings.add(() => judgeAnswers({ done, registrations, committed, ...counts }));
  const atRest = await Promise.all(world.groups.map((group) => sampleOffsets(world, group)));
  const offsets = [...samples.offsets, ...atRest];
  await findings.add(() => judgeOffsets(offsets, log, prefix));
  return committed.length;
}

function hashOf(text: string): number {
  return Array.from(text).reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) | 0, 7);
}

/** A storm takes long: one line for each that has passed. */
function printStorm(name: string, account: StormAccount, took: number): void {
  const { done, messages, samples, drainedMs } = account;
  const kinds = Map.groupBy(done, ({ outcome }) => outcome.kind);
  const count = (kind: 'ok' | 'refused' | 'unknown'): number => kinds.get(kind)?.length ?? 0;
  const answers = `${count('ok')} ok, ${count('refused')} refused, ${count('unknown')} unknown`;
  const seen = `${messages} messages in this world, ${samples.snapshots} snapshots of seats`;
  const times = `${(took / 1000).toFixed(1)} s, at rest after ${(drainedMs / 1000).toFixed(1)} s`;
  process.stderr.write(`   ${name}: ${answers}; ${seen}; ${times}\n`);
}
