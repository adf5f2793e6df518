import { rm, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Drive } from '../points/points.ts';
import { sendPoison, type Poison } from '../workload/poison.ts';
import { requestAboutStream } from './crash-operator.ts';
import type { Crash } from './crash.ts';

const AGAIN_MS = 400;
/** Past every try of a client to reach a broker: then its consumer is given up. */
const OUTAGE_MS = 20_000;

type Bring = (crash: Crash) => Promise<void>;

/** Each brings the process to its points; commands go on in the background all the while. */
export const drives: Readonly<Record<Drive, Bring>> = {
  command: async (crash) => crash.launch(),
  relay: async (crash) => crash.launch(),
  start: async (crash) => crash.launch(),
  consumer: async (crash) => {
    const { workload } = crash;
    for (let change = 0; change < 3; change += 1) await workload.changeOneEvent();
    crash.launch();
    await repeat(crash, () => workload.changeOneEvent());
  },
  gap: sending(sendGap, 3_000),
  unreadable: sending(poisoned('no JSON')),
  refused: sending(poisoned('is refused')),
  failing: sending(poisoned('fails always')),
  'failing-among-many': sending(sendFailingAmongMany),
  'refused-behind-gap': sending(sendRefusedBehindGap),
  stop: async (crash) => {
    crash.launch();
    if (!(await crash.listens())) return;
    await pause(AGAIN_MS);
    await crash.process.stop();
  },
  'no-removal': failingDeletes,
  outage: (crash) => outageWhileRunning(crash, Infinity),
  'outage-and-back': (crash) => outageWhileRunning(crash, OUTAGE_MS),
  'outage-at-start': outageAtStart,
  'skip-parked': asOperator,
  'skip-clash': asOperator,
  'skip-dead': asOperator,
  'retry-dead': asOperator,
};

/** Before the process starts, and again and again until it has ended. */
function sending(send: Bring, every = 5_000): Bring {
  return async (crash) => {
    await send(crash);
    crash.launch();
    await repeat(crash, () => send(crash), every);
  };
}

async function repeat(crash: Crash, work: () => Promise<void>, every = AGAIN_MS): Promise<void> {
  for (let waited = 0; !crash.over(); waited += 100) {
    if (waited >= every) {
      await work();
      waited = 0;
    }
    await pause(100);
  }
}

async function asOperator(crash: Crash): Promise<void> {
  crash.launch({
    ROLE: 'both',
    PORT: '0',
    ORGANISATIONS_URL: crash.world.platform.process('organisations').address,
  });
  if (await crash.listens()) await requestAboutStream(crash);
}

async function sendGap({ injector }: Crash): Promise<void> {
  const subject = injector.newSubject();
  await injector.send(injector.message(subject, 2), injector.message(subject, 1));
}

function poisoned(kind: Poison): Bring {
  return async ({ injector }) => void (await sendPoison(injector, kind, 0));
}

async function sendRefusedBehindGap({ injector }: Crash): Promise<void> {
  const subject = injector.newSubject();
  const refused = injector.message(subject, 2, 'poison-refused');
  await injector.send(refused, injector.message(subject, 1));
}

/** So close together that a transaction takes several. */
async function sendFailingAmongMany({ injector }: Crash): Promise<void> {
  const kinds = ['injected', 'injected', 'poison-failing', 'injected', 'injected'];
  const messages = kinds.map((kind) => injector.message(injector.newSubject(), 1, kind));
  await Promise.all(messages.map((message) => injector.send(message)));
}

/** Moved rows cannot be removed; what is stored otherwise goes on. */
async function failingDeletes(crash: Crash): Promise<void> {
  const { failpoints, process } = crash;
  crash.launch();
  try {
    if (!(await crash.listens())) return;
    const appName = process.label;
    await failpoints.failCommand({ commands: ['delete'], closeConnection: true, appName });
    await repeat(crash, () => Promise.resolve());
  } finally {
    await failpoints.off();
  }
}

async function outageAtStart(crash: Crash): Promise<void> {
  await writeFile(crash.away, '');
  crash.launch();
  await repeat(crash, () => Promise.resolve());
  await rm(crash.away, { force: true });
}

async function outageWhileRunning(crash: Crash, lasts: number): Promise<void> {
  crash.launch();
  if (!(await crash.listens())) return;
  await pause(2_000);
  await writeFile(crash.away, '');
  const until = performance.now() + lasts;
  while (!crash.over() && performance.now() < until) await pause(100);
  await rm(crash.away, { force: true });
  await repeat(crash, () => Promise.resolve());
}
