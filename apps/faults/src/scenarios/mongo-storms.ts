import { setTimeout as pause } from 'node:timers/promises';
import type { FailedCommand } from '../tools/failpoints.ts';
import { demandFired, type NamedStorm, type Weather } from './named-storm.ts';

/** Within half a second a service need not come to a command of each kind. */
const MOST_OF_THEM = 0.75;
const WRITE_CONFLICT = 112;
const NOT_PRIMARY = 10_107;
const INTERRUPTED = 11_602;
const NO_SUCH_TRANSACTION = 251;

/** What may go wrong with a command, by kind. */
const faults: readonly FailedCommand[] = [
  {
    commands: ['insert', 'update', 'find'],
    times: 6,
    errorCode: WRITE_CONFLICT,
    errorLabels: ['TransientTransactionError'],
  },
  {
    commands: ['commitTransaction'],
    times: 3,
    errorCode: INTERRUPTED,
    errorLabels: ['UnknownTransactionCommitResult', 'RetryableWriteError'],
  },
  {
    commands: ['commitTransaction'],
    times: 8,
    errorCode: NO_SUCH_TRANSACTION,
    errorLabels: ['TransientTransactionError'],
  },
  { commands: ['commitTransaction'], times: 3, closeConnection: true },
  { commands: ['insert', 'update', 'findAndModify', 'delete'], times: 4, closeConnection: true },
  { commands: ['find', 'aggregate'], times: 4, errorCode: NOT_PRIMARY },
];

async function failInManyWays({ failpoints, random }: Weather): Promise<void> {
  const chosen = random.shuffled([...faults, ...faults]);
  let fired = 0;
  for (const fault of chosen) {
    await failpoints.failCommand(fault);
    await pause(random.between(300, 800));
    if ((await failpoints.off()) > 0) fired += 1;
  }
  demandFired('kinds of failed commands', fired, chosen.length * MOST_OF_THEM);
}

/** Longer than a client waits for a server, so that its users hear of it. */
const AWAY_MS = 16_000;

export const mongoStorms: readonly NamedStorm[] = [
  {
    name: 'MongoDB is away for longer than anybody waits',
    short: false,
    faults: async ({ world }) => {
      await pause(2_000);
      await world.servers.mongo.kill();
      await pause(AWAY_MS);
      await world.servers.mongo.restart();
      await pause(2_000);
    },
  },
  { name: 'commands of MongoDB fail in every way', short: true, faults: failInManyWays },
  {
    name: 'MongoDB steps down and is killed',
    short: true,
    faults: async ({ world, failpoints, random }) => {
      await pause(random.between(200, 1_000));
      await failpoints.stepDown();
      await pause(3_500);
      await world.servers.mongo.kill();
      await pause(random.between(500, 2_000));
      await world.servers.mongo.restart();
    },
  },
];
