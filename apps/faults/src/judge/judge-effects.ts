import type { CommittedMessage } from './committed-messages.ts';
import { demand } from './invariant.ts';
import { brokenStreams } from './judge-messages.ts';

/** What one consumer group did about a message, in the order in which it was done. */
export interface LoggedEffect {
  readonly messageId: string;
  readonly topic: string;
  readonly subject: string;
  readonly sequence: number;
}

export interface EffectEvidence {
  readonly group: string;
  readonly committed: readonly CommittedMessage[];
  readonly effects: readonly LoggedEffect[];
  /** Ids and subjects that a scenario put on the topics itself. */
  readonly injected: ReadonlySet<string>;
  /** `<topic>/<subject>` of what is parked, and why. */
  readonly parked: readonly string[];
}

/** I2 and I3: each committed message had its one effect in its turn, and nothing is left aside. */
export function judgeEffects({ group, injected, ...evidence }: EffectEvidence): void {
  const effects = evidence.effects.filter(
    ({ messageId, subject }) => !injected.has(messageId) && !injected.has(subject),
  );
  const counts = new Map<string, number>();
  for (const { messageId } of effects) counts.set(messageId, (counts.get(messageId) ?? 0) + 1);
  const wrong = evidence.committed.filter(({ id }) => counts.get(id) !== 1);
  const left = evidence.parked.filter((line) => ![...injected].some((id) => line.includes(id)));
  demand('I2', [
    ...wrong.map(
      ({ id, topic, subject, sequence }) =>
        `${group}: ${counts.get(id) ?? 0} effects of ${topic}/${subject} ${sequence}`,
    ),
    ...left.map((line) => `${group}: ${line} is still parked`),
  ]);
  demand(
    'I3',
    brokenStreams(effects).map((line) => `${group}: ${line}`),
  );
}
