// The api role of a service as far as messages go: commands that change a state and tell of it in one transaction.
import { setTimeout as pause } from 'node:timers/promises';
import { newId } from '@regional-events/kernel';
import { modelOf } from '@regional-events/platform-mongo';
import { MongoOutbox, MongoUnitOfWork } from '@regional-events/platform-mongo-messaging';
import { benchContext, registrationMessage } from '../data/registration-messages.ts';
import { answer, beforeEnd, notify } from '../processes/serve-role.ts';
import { watchCommits, type Committed } from './commit-watch.ts';
import { openService, STATES, type PathSetup } from './path-setup.ts';

export interface FastestRun {
  readonly callers: number;
  /** Commands whose effects are not yet committed on the other side. */
  readonly inFlight: number;
}

const LINES = 2_000;
const REPORT_MS = 20;
const MILLISECONDS_PER_SECOND = 1_000;

interface StreamKey {
  readonly subject: string;
  sequence: number;
  lastId: string | null;
}

let command: () => Promise<void>;
let pendingReports: Committed[] = [];
let goesOn = false;
let running: Promise<unknown> = Promise.resolve();
let committed = 0;
let effects = 0;

answer('open', async (setup: PathSetup) => {
  const { connection } = await openService(setup);
  const unitOfWork = new MongoUnitOfWork(connection);
  const outbox = new MongoOutbox(connection);
  const states = modelOf(connection, STATES, { _id: String, subject: String, sequence: Number });
  const idle: StreamKey[] = Array.from({ length: LINES }, () => {
    return { subject: newId(), sequence: 0, lastId: null };
  });
  command = async () => {
    // a line of its own for as long as it takes: no two commands meet at one aggregate
    const line = idle.shift() ?? { subject: newId(), sequence: 0, lastId: null };
    const { subject } = line;
    const message = registrationMessage(subject, line.sequence + 1, line.lastId);
    await unitOfWork.run(benchContext, async () => {
      await states.insertMany([{ _id: message.id, subject, sequence: message.sequence }]);
      await outbox.append([message]);
    });
    line.sequence += 1;
    line.lastId = message.id;
    idle.push(line);
  };
  watchCommits(connection.getClient(), 'outbox', (some) => {
    committed += some.length;
    pendingReports.push(...some);
  });
  setInterval(() => {
    if (pendingReports.length === 0) return;
    notify(pendingReports);
    pendingReports = [];
  }, REPORT_MS);
});

/** As fast as the whole path lets it, until `stop`. */
answer('fastest', ({ callers, inFlight }: FastestRun) => {
  goesOn = true;
  const call = async () => {
    while (goesOn) {
      if (committed - effects < inFlight) await command();
      else await pause(1);
    }
  };
  running = Promise.all(Array.from({ length: callers }, call));
});

/** Evenly spread arrivals per second, whatever becomes of them, until `stop`. */
answer('steady', (rate: number) => {
  goesOn = true;
  running = arrive(rate);
});

/** Resolves when every command that was begun is committed. */
async function stop(): Promise<void> {
  goesOn = false;
  await running;
}

answer('stop', stop);
beforeEnd(stop);

/** How many effects there are on the other side, counted like the commits of this one. */
answer('effects', (count: number) => {
  effects = count;
});

async function arrive(rate: number): Promise<void> {
  const began = performance.now();
  const underWay = new Set<Promise<void>>();
  for (let arrived = 0; goesOn;) {
    const due = ((performance.now() - began) / MILLISECONDS_PER_SECOND) * rate;
    for (; arrived < due; arrived += 1) {
      const one = command().finally(() => underWay.delete(one));
      underWay.add(one);
    }
    await pause(1);
  }
  await Promise.all(underWay);
}
