import { setTimeout as pause } from 'node:timers/promises';
import { newId } from '@regional-events/kernel';
import { ApiClient } from '@regional-events/testing';
import { points } from '../points/points.ts';
import { sendPoison } from '../workload/poison.ts';
import type { Crash } from './crash.ts';

const ACCEPTED = 202;
const why = 'the fault suite';

/** Something that holds a stream, or lies outside it, is given up or tried anew at an operator's word until the process is over. */
export async function requestAboutStream(crash: Crash): Promise<void> {
  const path = await whatToOrder(crash);
  const client = new ApiClient(crash.process.address, () => tokenOf(crash));
  while (!crash.over()) {
    try {
      const order = { idempotencyKey: newId() };
      const { status } = await client.post(`/v1/operations/witness/${path}`, { why }, order);
      // it is carried out within a second
      if (status === ACCEPTED) await pause(1_500);
    } catch {
      // it ended while it was asked
    }
    await pause(150);
  }
}

async function whatToOrder({ injector, point, world }: Crash): Promise<string> {
  const drive = points[point];
  if (drive === 'skip-clash') {
    const subject = injector.newSubject();
    const clash = injector.message(subject, 1);
    world.givenUp.add(clash.id);
    await injector.send(injector.message(subject, 1), clash);
    return `parked/${injector.topic}:${subject}/skip`;
  }
  const dead = drive !== 'skip-parked';
  const sent = await sendPoison(injector, dead ? 'is refused' : 'fails always', 1);
  const { id, subject, place } = sent;
  world.givenUp.add(id);
  if (!dead) return `parked/${injector.topic}:${subject}/skip`;
  return `dead/${place.replaceAll('/', ':')}/${drive === 'retry-dead' ? 'retry' : 'skip'}`;
}

let token: Promise<string> | undefined;

function tokenOf({ world: { platform } }: Crash): Promise<string> {
  const { clientId, clientSecret } = platform.secretariat;
  token ??= (async () => {
    const answer = await fetch(new URL('/v1/oauth/token', platform.address), {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: clientId,
        client_secret: clientSecret,
      }),
    });
    return String(((await answer.json()) as { access_token: unknown }).access_token);
  })();
  return token;
}
