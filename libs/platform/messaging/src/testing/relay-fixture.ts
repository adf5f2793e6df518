import { newId } from '@regional-events/kernel';
import type { Message } from '../message.ts';
import type { OutboxRows, Publisher } from '../ports.ts';

export function message(subject: string, sequence: number): Message {
  return {
    id: newId(),
    type: 'org.regional-events.event.changed.v1',
    source: '/services/events',
    topic: 'events.event.v1',
    subject,
    sequence,
    time: new Date(),
    dataschema: '/asyncapi.json',
    traceparent: '00-1-1-00',
    correlationId: 'c',
    causationId: null,
    data: { sequence },
  };
}

/** An outbox of one slot and a broker that record the order of the relay's calls. */
export class RelayFixture implements OutboxRows, Publisher {
  readonly steps: string[] = [];
  rows: readonly Message[];
  slots: readonly number[] = [0];
  /** Called at the nth send or removal. */
  onSend: (nth: number) => Promise<void> | void = () => undefined;
  onRemove: (nth: number) => Promise<void> | void = () => undefined;
  #counts = { send: 0, remove: 0, sending: 0 };

  constructor(rows: readonly Message[]) {
    this.rows = rows;
  }

  holdSlots(): Promise<readonly number[]> {
    this.steps.push('hold');
    return Promise.resolve(this.slots);
  }

  releaseSlots = () => Promise.resolve();
  figures = () => Promise.resolve({ rows: this.rows.length, oldestAgeSeconds: 0 });

  read(_slots: readonly number[], limit: number, except: readonly string[]) {
    const rows = this.rows.filter(({ id }) => !except.includes(id)).slice(0, limit);
    if (rows.length > 0) this.steps.push(`read ${namesOf(rows)}`);
    return Promise.resolve(rows);
  }

  async publish(messages: readonly Message[]): Promise<void> {
    // concurrent sends must fail every test that compares the steps
    if (this.#counts.sending > 0) this.steps.push('send beside another');
    this.#counts.sending += 1;
    this.steps.push(`send ${namesOf(messages)}`);
    this.#counts.send += 1;
    try {
      await this.onSend(this.#counts.send);
      this.steps.push(`sent ${namesOf(messages)}`);
    } finally {
      this.#counts.sending -= 1;
    }
  }

  async remove(ids: readonly string[]): Promise<void> {
    const gone = this.rows.filter(({ id }) => ids.includes(id));
    this.steps.push(`remove ${namesOf(gone)}`);
    this.#counts.remove += 1;
    await this.onRemove(this.#counts.remove);
    this.rows = this.rows.filter(({ id }) => !ids.includes(id));
    this.steps.push(`removed ${namesOf(gone)}`);
  }

  sends(): readonly string[] {
    return this.steps.filter((step) => step.startsWith('send '));
  }
}

export function namesOf(messages: readonly Message[]): string {
  return messages.map(({ subject, sequence }) => `${subject}${sequence}`).join(' ');
}

export function failsWhen(fails: boolean, why: string): Promise<void> {
  return fails ? Promise.reject(new Error(why)) : Promise.resolve();
}
