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
  /** Subjects of which nothing more is taken, since two messages claim one place: which, by subject. */
  readonly stopped: Record<string, string>;
  /** Where to read on, by partition. */
  readonly offsets: Record<string, string>;
}

export const say = (text: string) => process.stderr.write(`${text}\n`);
export const textOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Applies a message whose turn it is, and those that waited for it; returns them. */
export function take(state: State, message: Message): readonly Message[] {
  const { subject, sequence } = message;
  if (state.stopped[subject] !== undefined) return [];
  const [last, lastId] = state.marks[subject] ?? [0, undefined];
  const known = sequence === last ? lastId : state.waiting[subject]?.[sequence]?.id;
  if (known !== undefined && known !== message.id) {
    stop(state, message, known);
    return [];
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

/** Nobody here can know which of the two is the true one, nor what follows from which. */
function stop(state: State, { subject, sequence, id }: Message, known: string): void {
  const why = `two messages ${sequence}: ${known} and ${id}`;
  state.stopped[subject] = why;
  delete state.waiting[subject];
  say(`${subject} has ${why}; it is stopped, tell the secretariat`);
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
    // kafkajs gives null for a header without a value
    if (!found) throw new Error(`no header ce_${name}`);
    return String(found);
  };
  const sequence = Number(attribute('sequence'));
  if (!Number.isSafeInteger(sequence)) throw new Error('ce_sequence is no number');
  const type = attribute('type');
  const data: unknown = JSON.parse(String(value));
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new Error('the value is no JSON object');
  }
  if (WHOLE.has(type) && !isWhole(data)) throw new Error('the value is no whole event');
  return {
    id: attribute('id'),
    type,
    subject: attribute('subject'),
    sequence,
    data: data as Message['data'],
  };
}

/** Whether it has what is shown of an event. */
function isWhole({ id, status, startsAt, title }: Partial<EventFacts>): boolean {
  const texts: unknown[] = [id, status, startsAt === null ? '' : startsAt];
  return texts.every((text) => typeof text === 'string') && typeof title === 'object' && !!title;
}
