import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** How often each answer came: by status, or by what broke. */
export type Answers = Record<string, number>;

export interface Attack {
  readonly what: string;
  /** Goes on until `over`. */
  run(target: URL, over: AbortSignal): Promise<Answers>;
}

const SECOND = 1_000;
const MEBIBYTE = 1_048_576;
const SLOW_CONNECTIONS = 200;

/** So many requests a second, as long as no more than so many are unanswered. */
interface Pace {
  readonly perSecond: number;
  readonly atOnce: number;
}

const form = { 'content-type': 'application/x-www-form-urlencoded' };
const manyFields = Array.from({ length: 180_000 }, (_, at) => `field${at}=`)
  .join('&')
  .slice(0, 2 * MEBIBYTE);
const manyMembers = `[${'[],'.repeat(MEBIBYTE / 3 - 2)}0]`;

export const attacks = {
  forms: {
    what: 'forms of 2 MiB for tokens',
    run: paced({ perSecond: 20, atOnce: 8 }, (target) => ({
      url: new URL('/v1/oauth/token', target),
      init: { method: 'POST', headers: form, body: manyFields },
    })),
  },
  bodies: {
    what: 'JSON of 1 MiB without a token',
    run: paced({ perSecond: 20, atOnce: 8 }, (target) => ({
      url: new URL('/v1/events', target),
      init: { method: 'POST', headers: { 'content-type': 'application/json' }, body: manyMembers },
    })),
  },
  slow: { what: `${SLOW_CONNECTIONS} connections that send a byte a second`, run: slowConnections },
  secrets: {
    what: '100 wrong secrets a second',
    run: paced({ perSecond: 100, atOnce: 50 }, (target, count) => ({
      url: new URL('/v1/oauth/token', target),
      init: {
        method: 'POST',
        headers: { ...form, authorization: `Basic ${btoa(`client-${count % 7}:wrong-${count}`)}` },
        body: 'grant_type=client_credentials',
      },
    })),
  },
  metrics: {
    what: '100 readers of /metrics a second',
    run: paced({ perSecond: 100, atOnce: 50 }, (target) => ({
      url: new URL('/metrics', target),
      init: {},
    })),
  },
} satisfies Record<string, Attack>;

export type AttackName = keyof typeof attacks;

interface Shot {
  readonly url: URL;
  readonly init: RequestInit;
}

function paced({ perSecond, atOnce }: Pace, shot: (target: URL, count: number) => Shot) {
  return async (target: URL, over: AbortSignal): Promise<Answers> => {
    const answers: Answers = {};
    const underway = new Set<Promise<void>>();
    for (let count = 0; !over.aborted; count += 1) {
      if (underway.size >= atOnce) await Promise.race(underway);
      const { url, init } = shot(target, count);
      const sent = send(url, init, answers).finally(() => underway.delete(sent));
      underway.add(sent);
      await wait(SECOND / perSecond, undefined, { signal: over }).catch(() => undefined);
    }
    await Promise.all(underway);
    return answers;
  };
}

async function send(url: URL, init: RequestInit, answers: Answers): Promise<void> {
  try {
    const answer = await fetch(url, { ...init, signal: AbortSignal.timeout(10 * SECOND) });
    await answer.arrayBuffer();
    tally(answers, String(answer.status));
  } catch (error) {
    // a server that answers before it has read a body may end the connection under the writer
    tally(answers, error instanceof Error ? error.name : 'broken');
  }
}

async function slowConnections(target: URL, over: AbortSignal): Promise<Answers> {
  const answers: Answers = {};
  const one = async (): Promise<void> => {
    const socket = connect(Number(target.port), target.hostname);
    socket.on('error', () => undefined);
    socket.write('POST /v1/events HTTP/1.1\r\nHost: slow\r\nContent-Length: 100000\r\nX-Slow: ');
    while (!over.aborted && !socket.destroyed) {
      socket.write('a');
      await wait(SECOND, undefined, { signal: over }).catch(() => undefined);
    }
    tally(answers, socket.destroyed ? 'ended by the server' : 'held to the end');
    socket.destroy();
  };
  await Promise.all(Array.from({ length: SLOW_CONNECTIONS }, one));
  return answers;
}

function tally(answers: Answers, kind: string): void {
  answers[kind] = (answers[kind] ?? 0) + 1;
}
