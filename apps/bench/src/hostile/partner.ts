import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { percentile } from '../figures/statistics.ts';

const EVERY_MS = 25;
const TIMEOUT_MS = 30_000;
const SECOND = 1_000;

export interface Measured {
  readonly p50: number;
  readonly p99: number;
  readonly requests: number;
  /** Those that were not answered with 200. */
  readonly failed: number;
}

/** A partner that asks forty times a second, whatever else goes on, and takes the time of each answer. */
export class Partner {
  readonly #target: URL;
  readonly #authorization: string;

  private constructor(target: URL, authorization: string) {
    this.#target = target;
    this.#authorization = authorization;
  }

  /** `file`: id and secret as `npm start` keeps them. */
  static async signIn(target: URL, file: string): Promise<Partner> {
    const text = await readFile(file, 'utf8').catch(() => {
      throw new Error(`${file} is not there: npm start makes it with the sample, and has to run`);
    });
    const kept = JSON.parse(text) as Record<string, string>;
    const secret = kept['clientSecret'] ?? kept['secret'] ?? '';
    const answer = await fetch(new URL('/v1/oauth/token', target), {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${kept['clientId']}:${secret}`)}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    }).catch(() => {
      throw new Error(`nothing answers at ${target.href}: npm start has to run`);
    });
    const { access_token: token } = (await answer.json()) as { access_token?: string };
    if (token === undefined)
      throw new Error(`no token for the client of ${file}: ${answer.status}`);
    return new Partner(target, `Bearer ${token}`);
  }

  async measure(seconds: number): Promise<Measured> {
    const times: number[] = [];
    const asked: Promise<boolean>[] = [];
    const paths = [
      '/v1/events?limit=20',
      '/v1/organisations?limit=20',
      '/v1/registrations?limit=20',
    ];
    for (let at = 0; at < (seconds * SECOND) / EVERY_MS; at += 1) {
      asked.push(this.#ask(paths[at % paths.length] ?? '/', times));
      await wait(EVERY_MS);
    }
    const well = await Promise.all(asked);
    return {
      p50: percentile(times, 0.5),
      p99: percentile(times, 0.99),
      requests: well.length,
      failed: well.filter((one) => !one).length,
    };
  }

  async #ask(path: string, times: number[]): Promise<boolean> {
    const began = performance.now();
    const answer = await fetch(new URL(path, this.#target), {
      headers: { authorization: this.#authorization },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch(() => undefined);
    await answer?.arrayBuffer();
    times.push(performance.now() - began);
    return answer?.status === 200;
  }
}
