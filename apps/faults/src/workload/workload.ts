import { setTimeout as pause } from 'node:timers/promises';
import {
  eventually,
  forEach,
  taken,
  workshop,
  type ApiClient,
  type Item,
  patienceMs,
} from '@regional-events/testing';
import { settle, type Outcome } from './outcome.ts';
import type { Random } from './random.ts';

const CALLERS = 8;
const EVENTS = 3;
const LEAST_SEATS = 5;
const MOST_SEATS = 15;
/** So many commands come as fast as they can; those after them at a pace that lasts as long as the faults do. */
const IN_HASTE = 200;
const PACE_MS = 1_000;

interface RegistrationBody {
  readonly id: string;
  readonly status: string;
}

interface Common {
  readonly key: string;
  readonly outcome: Outcome<RegistrationBody>;
}

/** A command of the workload with what its caller was told in the end. */
export type Done =
  | (Common & { readonly kind: 'register'; readonly eventId: string; readonly personId: string })
  | (Common & { readonly kind: 'withdraw'; readonly registrationId: string })
  | (Common & { readonly kind: 'register-person'; readonly externalRef: string })
  | (Common & {
      readonly kind: 'change-capacity';
      readonly eventId: string;
      /** No other command of this workload gives the event the same, nor did it begin with it. */
      readonly capacity: number;
    })
  | (Common & { readonly kind: 'draft-event'; readonly title: string })
  | (Common & {
      readonly kind: 'change-event';
      readonly eventId: string;
      /** In English; no other command gives the same. */
      readonly title: string;
    });

export interface WorkloadParts {
  readonly client: ApiClient;
  readonly random: Random;
  readonly organisationId: string;
  readonly people: readonly string[];
  /** Keeps the keys and references of one storm apart from another's. */
  readonly name: string;
}

/** Commands of every kind, side by side, each with a key of its own; every pair of person and event is asked for once. */
export class Workload {
  readonly done: Done[] = [];
  readonly #parts: WorkloadParts;
  #events: readonly string[] = [];
  /** Of each event, those that nobody has asked for yet. */
  readonly #capacities = new Map<string, number[]>();
  #pairs: { eventId: string; personId: string }[] = [];
  #registered: string[] = [];
  #count = 0;

  constructor(parts: WorkloadParts) {
    this.#parts = parts;
  }

  /**
   * Publishes the events that this storm is about.
   * @param heardOfWithinMs until registrations know of them; longer where faults go on meanwhile
   */
  async prepare(heardOfWithinMs = patienceMs): Promise<void> {
    const { client, random, people } = this.#parts;
    const opened = await forEach(Array.from({ length: EVENTS }), async () => {
      const seats = random.between(LEAST_SEATS, MOST_SEATS);
      const { id } = taken(await client.post<Item>('/v1/events', workshop(seats, [])));
      taken(await client.post(`/v1/events/${id}/publish`, {}));
      this.#capacities.set(id, random.shuffled(capacitiesBut(seats)));
      return id;
    });
    // registrations are asked for at once, and what is not heard of yet would only wait
    for (const id of opened) {
      const plan = `/v1/events/${id}/seat-plan`;
      const isThere = async () => (await client.get(plan)).status === 200;
      await eventually(isThere, { within: heardOfWithinMs });
    }
    const pairs = opened.flatMap((eventId) => people.map((personId) => ({ eventId, personId })));
    // both at once: several callers may be here, and no pair may be asked for twice
    this.#events = opened;
    this.#pairs = random.shuffled(pairs);
  }

  /** Until `count` commands have ended, or `until` says that it is enough. */
  async run(count: number, until: () => boolean = () => false): Promise<void> {
    let begun = 0;
    const caller = async (): Promise<void> => {
      while (begun < count && !until()) {
        begun += 1;
        if (begun > IN_HASTE) await pause(PACE_MS);
        this.done.push(await this.#next());
      }
    };
    await atOnce(CALLERS, caller);
  }

  /** One change of an event, which is no work of the registrations but news to them. */
  async changeOneEvent(): Promise<void> {
    this.done.push(await this.#changeEvent());
  }

  /** The same command with the same key from many callers at once; returns what each was told. */
  async sameKeyAtOnce(callers: number): Promise<readonly Outcome<RegistrationBody>[]> {
    const pair = this.#pairs.pop();
    if (pair === undefined) throw new Error('every person is registered everywhere');
    const key = this.#key();
    const outcomes = await atOnce(callers, () => this.#askToRegister(pair, key));
    const [outcome] = outcomes;
    if (outcome !== undefined) this.done.push({ kind: 'register', key, outcome, ...pair });
    return outcomes;
  }

  /** A draft with the same key from many callers at once: nothing but the key keeps it from being made again. */
  async sameDraftAtOnce(callers: number): Promise<readonly Outcome<RegistrationBody>[]> {
    const key = this.#key();
    const title = `A draft, ${key}`;
    const body = { ...workshop(LEAST_SEATS, []), title: { en: title } };
    const outcomes = await atOnce(callers, () => this.#post('/v1/events', body, key));
    const [outcome] = outcomes;
    if (outcome !== undefined) this.done.push({ kind: 'draft-event', key, title, outcome });
    return outcomes;
  }

  /** One person, under one reference of the client's, recorded by requests with different keys at once. */
  async samePersonAtOnce(callers: number): Promise<readonly Outcome<RegistrationBody>[]> {
    this.#count += 1;
    const externalRef = `${this.#parts.name}-same-${this.#count}`;
    const outcomes = await atOnce(callers, () =>
      this.#post('/v1/people', this.#personBody(externalRef), this.#key()),
    );
    const outcome = outcomes.find(({ kind }) => kind === 'ok');
    if (outcome !== undefined) {
      this.done.push({ kind: 'register-person', key: this.#key(), externalRef, outcome });
    }
    return outcomes;
  }

  async #next(): Promise<Done> {
    const dice = this.#parts.random.next();
    if (dice < 0.6) return this.#register();
    if (dice < 0.75) return this.#withdraw();
    if (dice < 0.85) return this.#registerPerson();
    if (dice < 0.92) return this.#changeCapacity();
    return this.#changeEvent();
  }

  async #register(): Promise<Done> {
    const pair = this.#pairs.pop();
    if (pair === undefined) return this.#changeEvent();
    const key = this.#key();
    const outcome = await this.#askToRegister(pair, key);
    if (outcome.kind === 'ok') this.#registered.push(outcome.body.id);
    return { kind: 'register', key, outcome, ...pair };
  }

  async #withdraw(): Promise<Done> {
    const registrationId = this.#registered.shift();
    if (registrationId === undefined) return this.#register();
    const key = this.#key();
    const path = `/v1/registrations/${registrationId}/withdraw`;
    return { kind: 'withdraw', key, registrationId, outcome: await this.#post(path, {}, key) };
  }

  async #registerPerson(): Promise<Done> {
    const key = this.#key();
    const externalRef = `${this.#parts.name}-${this.#count}`;
    const outcome = await this.#post('/v1/people', this.#personBody(externalRef), key);
    return { kind: 'register-person', key, externalRef, outcome };
  }

  #personBody(externalRef: string) {
    const { organisationId } = this.#parts;
    return {
      givenName: 'Given',
      familyName: 'Family',
      email: 'somebody@example.org',
      languages: ['en'],
      affiliations: [{ organisationId, position: 'Adviser', from: '2020-01-01', to: null }],
      externalRef,
    };
  }

  async #changeCapacity(): Promise<Done> {
    const eventId = this.#parts.random.pick(this.#events);
    const capacity = this.#capacities.get(eventId)?.pop();
    if (capacity === undefined) return this.#changeEvent();
    const outcome = await this.#patch(`/v1/events/${eventId}/seat-plan`, { capacity });
    return { kind: 'change-capacity', key: this.#key(), eventId, capacity, outcome };
  }

  async #changeEvent(): Promise<Done> {
    const eventId = this.#parts.random.pick(this.#events);
    const key = this.#key();
    const title = `A workshop, ${key}`;
    const outcome = await this.#patch(`/v1/events/${eventId}`, { title: { en: title } });
    return { kind: 'change-event', key, eventId, title, outcome };
  }

  #askToRegister({ eventId, personId }: { eventId: string; personId: string }, key: string) {
    const { organisationId } = this.#parts;
    return this.#post(`/v1/events/${eventId}/registrations`, { personId, organisationId }, key);
  }

  #post(path: string, body: unknown, idempotencyKey: string): Promise<Outcome<RegistrationBody>> {
    return settle(() => this.#parts.client.post<RegistrationBody>(path, body, { idempotencyKey }));
  }

  /** With the version that it last saw; somebody else coming first is a refusal like any other. */
  #patch(path: string, body: unknown): Promise<Outcome<RegistrationBody>> {
    return settle(async () => {
      const seen = await this.#parts.client.get<RegistrationBody>(path);
      if (seen.status !== 200) return seen;
      const ifMatch = seen.headers.get('etag') ?? '';
      return this.#parts.client.patch<RegistrationBody>(path, body, { ifMatch });
    });
  }

  #key(): string {
    this.#count += 1;
    return `${this.#parts.name}-${this.#count}`;
  }
}

function atOnce<T>(callers: number, ask: () => Promise<T>): Promise<T[]> {
  return Promise.all(Array.from({ length: callers }, ask));
}

function capacitiesBut(seats: number): number[] {
  const all = Array.from(
    { length: 2 * MOST_SEATS - LEAST_SEATS + 1 },
    (_, more) => LEAST_SEATS + more,
  );
  return all.filter((capacity) => capacity !== seats);
}
