import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  all,
  eventually,
  taken,
  workspaceRoot,
  type ApiClient,
  type RunningPlatform,
} from '@regional-events/testing';

const base = '/v1/operations/notifications';

export interface Action {
  readonly id: string;
  readonly state: string;
  readonly result: string | null;
  readonly why: string;
  readonly clientId: string;
  readonly kind: string;
}

interface StreamKey {
  readonly id: string;
  readonly reason: string;
  readonly waiting: number;
}

interface Letter {
  readonly id: string;
  readonly reason: string;
}

interface Printed {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The secretariat at the door of notifications, and at the shell. */
export class Operator {
  readonly #platform: RunningPlatform;
  readonly #client: ApiClient;

  constructor(platform: RunningPlatform) {
    this.#platform = platform;
    this.#client = platform.asSecretariat();
  }

  parked(): Promise<StreamKey[]> {
    return all<StreamKey>(this.#client, `${base}/parked`);
  }

  untilParked(lines: number): Promise<StreamKey[]> {
    return eventually(() => this.parked(), {
      until: (found: StreamKey[]) => found.length === lines,
    });
  }

  dead(): Promise<Letter[]> {
    return all<Letter>(this.#client, `${base}/dead`);
  }

  untilDead(letters: number): Promise<Letter[]> {
    return eventually(() => this.dead(), { until: (found: Letter[]) => found.length === letters });
  }

  /** The latest first. */
  log(): Promise<Action[]> {
    return all<Action>(this.#client, `${base}/actions`);
  }

  /** The sequences that came into the feed, in its order. */
  async fed(subject: string): Promise<number[]> {
    const feed = await all<{ subject: string; sequence: string }>(this.#client, '/v1/messages');
    return feed
      .filter((each) => each.subject === subject)
      .map(({ sequence }) => Number.parseInt(sequence, 10));
  }

  /** Orders, and waits until a worker has carried it out. */
  async order(path: string, body: { readonly why: string }): Promise<Action> {
    const { id } = taken(await this.#client.post<Action>(`${base}/${path}`, body));
    const look = async () => taken(await this.#client.get<Action>(`${base}/actions/${id}`));
    const until = ({ state }: Action) => state === 'done' || state === 'failed';
    return eventually(look, { until });
  }

  /** As from a shell: what it printed and how it ended. */
  async shell(...args: string[]): Promise<Printed> {
    const { clientId, clientSecret } = this.#platform.secretariat;
    const root = workspaceRoot();
    const program = ['--import', join(root, 'libs/workspace/src/source-hook.mjs')];
    const env = {
      PATH: process.env['PATH'] ?? '',
      API_URL: this.#platform.address,
      CLIENT_ID: clientId,
      CLIENT_SECRET: clientSecret,
    };
    try {
      const { stdout, stderr } = await promisify(execFile)(
        process.execPath,
        [...program, 'deploy/operations/messages.mjs', ...args],
        { cwd: root, env },
      );
      return { code: 0, out: stdout, err: stderr };
    } catch (error) {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
      return { code, out: stdout, err: stderr };
    }
  }
}
