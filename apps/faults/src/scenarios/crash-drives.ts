import { rm, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Drive } from '../points/points.ts';
import { poisons, sendPoison, type Poison } from '../workload/poison.ts';
import { requestAboutStream } from './crash-operator.ts';
import type { Crash } from './crash.ts';

const AGAIN_MS = 400;
/** Past every try of a client to reach a broker: then its consumer is given up. */
const OUTAGE_MS = 20_000;

/** Each brings the process to its places; commands go on in the background all the while. */
export const drives: Readonly<Record<Drive, (crash: Crash) => Promise<void>>> = {
  command: async (crash) => crash.launch(),
  relay: async (crash) => crash.launch(),
  start: async (crash) => crash.launch(),
  consumer: async (crash) => {
    const { workload } = crash;
    for (let change = 0; change < 3; change += 1) await workload.changeOneEvent();
    crash.launch();
    await repeat(crash, () => workload.changeOneEvent());
  },
  gap: async (crash) => {
    await sendGap(crash);
    crash.launch();
    await repeat(crash, () => sendGap(crash), 3_000);
  },
  poison: async (crash) => {
    await sendPoisonFor(crash);
    crash.launch();
    await repeat(crash, () => sendPoisonFor(crash), 5_000);
  },
  stop: async (crash) => {
    crash.launch();
    if (!(await crash.listens())) return;
    await pause(AGAIN_MS);
    await crash.process.stop();
  },
  outage: async (crash) => {
    if (crash.place.includes('OutboxRelay.#run/#sleep#2')) await failingDeletes(crash);
    else if (crash.place.includes('KafkaServer.#start/')) await outageAtStart(crash);
    else await outageWhileRunning(crash);
  },
  operator: async (crash) => {
    const { world } = crash;
    crash.launch({
      ROLE: 'both',
      PORT: '0',
      ORGANISATIONS_URL: world.platform.process('organisations').address,
    });
    if (await crash.listens()) await requestAboutStream(crash);
  },
};

async function repeat(crash: Crash, work: () => Promise<void>, every = AGAIN_MS): Promise<void> {
  for (let waited = 0; !crash.over(); waited += 100) {
    if (waited >= every) {
      await work();
      waited = 0;
    }
    await pause(100);
  }
}

async function sendGap({ injector }: Crash): Promise<void> {
  const subject = injector.newSubject();
  await injector.send(injector.message(subject, 2), injector.message(subject, 1));
}

/** The kinds that can bring a process to this place: what is parked is tried again at every start. */
async function sendPoisonFor(crash: Crash): Promise<void> {
  const { injector, place } = crash;
  if (place.includes('catchUp/#setAside')) return sendRefusedBehindGap(crash);
  if (place.includes('#failedOf#2')) return sendFailingAmongMany(crash);
  for (const kind of kindsFor(place)) await sendPoison(injector, kind, 0);
}

function kindsFor(place: string): readonly Poison[] {
  if (/#decode\/|BatchRunner\.#bury/.test(place)) return poisons.slice(0, 1);
  if (place.includes('#parkFailed')) return ['fails always'];
  return ['no JSON', 'is refused'];
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

async function outageWhileRunning(crash: Crash): Promise<void> {
  crash.launch();
  if (!(await crash.listens())) return;
  await pause(2_000);
  await writeFile(crash.away, '');
  // what comes after a start that worked needs the brokers back; all else comes while they are away
  const limits = crash.place.includes('#startAgain/#start:after') ? OUTAGE_MS : Infinity;
  const until = performance.now() + limits;
  while (!crash.over() && performance.now() < until) await pause(100);
  await rm(crash.away, { force: true });
  await repeat(crash, () => Promise.resolve());
}
