import type { OffsetSample } from '../judge/judge-offsets.ts';
import { groupPositions } from '../judge/message-log.ts';
import { seatViolations } from '../judge/judge-seats.ts';
import type { FaultWorld } from './fault-world.ts';

const SEATS_EVERY_MS = 150;
const OFFSETS_EVERY_MS = 1_500;

export interface Samples {
  /** I4, as snapshots showed it while the storm went on. */
  readonly seats: readonly string[];
  readonly snapshots: number;
  readonly offsets: readonly OffsetSample[];
}

type Group = FaultWorld['groups'][number];

/** Looks at seats and offsets again and again until told to stop; servers that are away are looked at later. */
export function startSampling(world: FaultWorld): { stop(): Promise<Samples> } {
  const seats: string[] = [];
  const offsets: OffsetSample[] = [];
  let snapshots = 0;
  let stopped = false;
  const lookAtSeats = async (): Promise<void> => {
    seats.push(...seatViolations(await world.evidence.seats()));
    snapshots += 1;
  };
  const lookAtOffsets = async (group: Group): Promise<void> => {
    offsets.push(await sampleOffsets(world, group));
  };
  const repeat = async (look: () => Promise<void>, every: number): Promise<void> => {
    while (!stopped) {
      await look().catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, every));
    }
  };
  const running = [
    repeat(lookAtSeats, SEATS_EVERY_MS),
    ...world.groups.map((group) => repeat(() => lookAtOffsets(group), OFFSETS_EVERY_MS)),
  ];
  return {
    async stop() {
      stopped = true;
      await Promise.all(running);
      return { seats, offsets, snapshots };
    },
  };
}

/**
 * Offsets first: whatever was handled before they were committed is seen by the reads that follow. What is parked goes
 * on to an effect or a dead letter, so that these are read after it. The witness tells of each effect; of the services
 * the marks tell, which a transaction moves together with the effects, also for what has no handler.
 */
export async function sampleOffsets(
  world: FaultWorld,
  [group, read]: Group,
): Promise<OffsetSample> {
  const { evidence, servers, platform } = world;
  const topics = read.map((topic) => `${platform.prefixes.topic}${topic}`);
  const positions = await groupPositions(servers.brokers, world.groupOf(group), topics);
  const parked = await evidence.setAside(group);
  const counted = group === 'witness';
  const effects = counted ? await evidence.witnessed() : [];
  const marks = counted ? new Map<string, number>() : await evidence.marks(group);
  const dead = await evidence.dead(group);
  const handled = new Set([
    ...effects.map(({ messageId }) => messageId),
    ...parked,
    ...world.givenUp,
  ]);
  return { group, positions, handled, marks, dead };
}
