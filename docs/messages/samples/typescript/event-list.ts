/** Rebuilds events from their messages, whatever repeats or is missing. */
import type { KafkaMessage } from 'kafkajs';

// Each of these carries the whole event. Types that are added later only move the mark.
const KINDS = 'drafted published changed postponed rescheduled cancelled completed closed';
const WHOLE = new Set(KINDS.split(' ').map((kind) => `org.regional-events.event.${kind}.v1`));

/** The event, as far as this program looks into it. */
export interface EventFacts {
  readonly id: string;
  readonly status: string;
  readonly startsAt: string | null;
  readonly title: Readonly<Record<string, string>>;
}

/** What a message says beside the event itself; seats are told by registrations.seat-plan.v1. */
interface Beside {
  readonly sequence: number;
  readonly changes?: unknown;
  readonly capacity?: unknown;
}

export interface Message {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly sequence: number;
  readonly data: EventFacts & Beside;
}

/** What the messages add up to: all of it goes into the state file. */
export interface State {
  /** By id. */
  readonly events: Record<string, EventFacts>;
  /** Sequence and id of the last message taken, by subject. */
  readonly marks: Record<string, readonly [sequence: number, id: string]>;
  /** Beyond a gap: message by sequence, by subject. */
  readonly waiting: Record<string, Record<string, Message>>;
  /** Where to read on, by partition. */
  readonly offsets: Record<string, string>;
}

export const say = (text: string) => process.stderr.write(`${text}\n`);

/** Applies a message whose turn it is, and those that waited for it; returns them. */
export function take(state: State, message: Message): readonly Message[] {
  const { subject, sequence } = message;
  const [last, lastId] = state.marks[subject] ?? [0, ''];
  if (sequence === last && message.id !== lastId) {
    say(`${subject} has two messages ${last}: ${lastId} and ${message.id}; tell the secretariat`);
  }
  const waiting = (state.waiting[subject] ??= {});
  if (sequence > last + 1 && waiting[sequence] === undefined) {
    say(`gap: ${subject} is at ${last} and ${sequence} came; it waits`);
  }
  if (sequence > last) waiting[sequence] ??= message;
  const taken: Message[] = [];
  for (let next = waiting[last + 1]; next !== undefined; next = waiting[next.sequence + 1]) {
    apply(state, next);
    state.marks[subject] = [next.sequence, next.id];
    delete waiting[next.sequence];
    taken.push(next);
  }
  if (Object.keys(waiting).length === 0) delete state.waiting[subject];
  return taken;
}

function apply(state: State, { type, subject, data }: Message): void {
  if (!WHOLE.has(type)) return;
  const { sequence, changes, capacity, ...event } = data;
  state.events[subject] = event;
}

/** CloudEvents in binary mode: the attributes are headers, the payload is the value. */
export function messageOf({ headers = {}, value }: KafkaMessage): Message {
  const attribute = (name: string) => {
    const found = headers[`ce_${name}`];
    if (found === undefined) throw new Error(`no header ce_${name}`);
    return String(found);
  };
  const sequence = Number(attribute('sequence'));
  if (!Number.isSafeInteger(sequence)) throw new Error('ce_sequence is no number');
  return {
    id: attribute('id'),
    type: attribute('type'),
    subject: attribute('subject'),
    sequence,
    data: JSON.parse(String(value)) as Message['data'],
  };
}
