import { eventually } from '@regional-events/testing';
import { demand } from '../judge/invariant.ts';
import type { Done } from '../workload/workload.ts';
import { demandFired, type NamedStorm } from './named-storm.ts';

const CALLERS = 50;
const KILLS = 3;

export const seatStorms: readonly NamedStorm[] = [
  {
    name: 'many come for the last seats while others leave and capacities change',
    short: true,
    commands: 320,
    faults: async ({ workload }) => {
      await eventually(() => missing(workload.done), {
        until: (kinds: string[]) => kinds.length === 0,
      });
    },
  },
  {
    name: 'fifty send the same request at once, and the service dies meanwhile',
    short: false,
    faults: async ({ world, workload }) => {
      demandSame(await workload.sameDraftAtOnce(CALLERS));
      demandSame(await workload.sameKeyAtOnce(CALLERS));
      let early = 0;
      for (let round = 0; round < KILLS; round += 1) {
        const before = await world.evidence.storedAnswers('registrations');
        let answered = false;
        const asked = workload.sameKeyAtOnce(CALLERS).finally(() => (answered = true));
        // the effect is committed, and its answer not yet with anybody
        await eventually(() => world.evidence.storedAnswers('registrations'), {
          every: 5,
          until: (count: number) => count > before,
        });
        await world.keeper.kill(world.platform.process('registrations'));
        if (!answered) early += 1;
        await world.keeper.allRun();
        demandSame(await asked);
      }
      demandFired('deaths before everybody was answered', early, 1);
    },
  },
  {
    name: 'the same person is recorded by several at once',
    short: false,
    faults: async ({ workload }) => {
      for (let round = 0; round < 6; round += 1) {
        demandOne(await workload.samePersonAtOnce(8));
      }
    },
  },
];

/** What has not happened yet of all that makes seats scarce. */
function missing(done: readonly Done[]): string[] {
  const happened = done.flatMap(({ kind, outcome }) => (outcome.kind === 'ok' ? [kind] : []));
  const waits = done.some(
    ({ outcome }) => outcome.kind === 'ok' && outcome.body.status === 'waiting',
  );
  const kinds: readonly Done['kind'][] = ['withdraw', 'change-capacity'];
  return [...kinds.filter((kind) => !happened.includes(kind)), ...(waits ? [] : ['a wait'])];
}

/** Everybody was told of the same in the end. */
function demandSame(outcomes: readonly { kind: string; body?: { id: string } }[]): void {
  const others = outcomes.filter(({ kind }) => kind !== 'ok').map((each) => JSON.stringify(each));
  demand('I7', others);
  demandOne(outcomes);
}

/** Whoever was told of anything was told of the same; whoever got no answer was told of nothing. */
function demandOne(outcomes: readonly { kind: string; body?: { id: string } }[]): void {
  const ids = new Set(outcomes.flatMap(({ body }) => (body === undefined ? [] : [body.id])));
  demand('I7', ids.size === 1 ? [] : [`${ids.size} items instead of one: ${[...ids].join(', ')}`]);
}
