import { setTimeout as pause } from 'node:timers/promises';
import { eventually } from '@regional-events/testing';
import type { Injector } from '../workload/injector.ts';
import type { Effect } from '../witness/effects.ts';
import type { FaultWorld } from '../world/fault-world.ts';

const SUBJECTS = 40;

export interface LoadPlan {
  readonly messages: number;
  /** Milliseconds from one to the next. */
  readonly everyMs: number;
}

/** Sends messages at an even pace, over many subjects, and resolves with how late each had its effect. */
export async function steadyLoad(
  world: FaultWorld,
  injector: Injector,
  { messages, everyMs }: LoadPlan,
): Promise<readonly number[]> {
  const subjects = Array.from({ length: SUBJECTS }, () => injector.newSubject());
  const sent: Promise<unknown>[] = [];
  const began = performance.now();
  for (let index = 0; index < messages; index += 1) {
    const subject = subjects[index % SUBJECTS] ?? '';
    sent.push(injector.send(injector.message(subject, Math.floor(index / SUBJECTS) + 1)));
    await pause(Math.max(0, began + (index + 1) * everyMs - performance.now()));
  }
  await Promise.all(sent);
  const effects = await eventually(() => effectsOf(world, subjects), {
    every: 500,
    until: (found: readonly Effect[]) => found.length >= messages,
  });
  return effects.map(({ lateMs }) => lateMs);
}

/** The witness's effects about these subjects, in their order. */
export function effectsOf(world: FaultWorld, subjects: readonly string[]): Promise<Effect[]> {
  return world.mongo
    .db(`${world.platform.prefixes.database}witness`)
    .collection<Effect>('effects')
    .find({ subject: { $in: [...subjects] } })
    .sort({ _id: 1 })
    .toArray();
}

/** The value below which so large a share of them lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
