import { setTimeout as pause } from 'node:timers/promises';
import { workshop, type ApiClient, type ApiResponse, type Item } from '@regional-events/testing';
import type { FaultWorld } from '../world/fault-world.ts';

const CALLERS = 4;
const REST_MS = 60;

export interface CallersAccount {
  /** Requests that got the answer they had to get. */
  readonly succeeded: number;
  /** What the others got, with the request. */
  readonly failed: readonly string[];
  /** The events that each of them drafted, as they were told. */
  readonly drafted: readonly string[];
}

/** Callers that send every request once, and take every answer but success as a failure. */
export class CallersThatTimeOut {
  readonly #client: ApiClient;
  readonly #title: string;
  readonly #paths: readonly string[];
  readonly #failed: string[] = [];
  readonly #drafted: string[] = [];
  #succeeded = 0;
  #sent = 0;
  #stopping = false;
  #running: Promise<unknown> = Promise.resolve();

  /** `eventId`: an event that every service has heard of; `title`: of the events that are drafted. */
  constructor(world: FaultWorld, eventId: string, title: string) {
    this.#client = world.platform.asSecretariat();
    this.#title = title;
    this.#paths = [
      `/v1/events/${eventId}`,
      `/v1/events/${eventId}/seat-plan`,
      `/v1/events/${eventId}/registrations?limit=10`,
      `/v1/organisations/${world.organisationId}`,
      '/v1/messages?limit=1',
    ];
  }

  start(): void {
    this.#running = Promise.all(Array.from({ length: CALLERS }, () => this.#call()));
  }

  async stop(): Promise<CallersAccount> {
    this.#stopping = true;
    await this.#running;
    return { succeeded: this.#succeeded, failed: this.#failed, drafted: this.#drafted };
  }

  async #call(): Promise<void> {
    while (!this.#stopping) {
      for (const path of this.#paths) await this.#once(path, () => this.#client.get(path));
      await this.#draft({ idempotencyKey: this.#key() });
      await this.#draft({});
    }
  }

  async #draft(options: { idempotencyKey?: string }): Promise<void> {
    const body = { ...workshop(10, []), title: { en: this.#title } };
    await this.#once('/v1/events', async () => {
      const answer = await this.#client.post<Item>('/v1/events', body, options);
      if (answer.status === 201) this.#drafted.push(answer.body.id);
      return answer;
    });
  }

  async #once(path: string, ask: () => Promise<ApiResponse>): Promise<void> {
    try {
      const { status, body } = await ask();
      if (status < 300) this.#succeeded += 1;
      else this.#failed.push(`${path}: ${status} ${JSON.stringify(body)}`);
    } catch (error) {
      this.#failed.push(`${path}: ${String(error)}`);
    }
    await pause(REST_MS);
  }

  #key(): string {
    this.#sent += 1;
    return `${this.#title}-${this.#sent}`;
  }
}
