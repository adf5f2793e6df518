/** Rebuilds events from their messages, whatever repeats or is missing. */

// Each of these carries the whole event. Types that are added later only move the mark.
const KINDS = 'drafted published changed postponed rescheduled cancelled completed closed';
const WHOLE = new Set(KINDS.split(' ').map((kind) => `org.regional-events.event.${kind}.v1`));

export const say = (text) => process.stderr.write(`${text}\n`);
export const textOf = (error) => (error instanceof Error ? error.message : String(error));

/** Sequences count within source and subject: one id may be the subject of two topics. */
export const lineOf = ({ source, subject }) => `${source} ${subject}`;
/** The subject of a line. */
export const subjectOf = (line) => line.slice(line.indexOf(' ') + 1);

/** Applies a message whose turn it is, and those that waited for it; returns them. */
export function take(state, message) {
  const { subject, sequence } = message;
  const line = lineOf(message);
  if (state.stopped[line] !== undefined) return [];
  const [last, lastId] = state.marks[line] ?? [0, undefined];
  const known = sequence === last ? lastId : state.waiting[line]?.[sequence]?.id;
  if (known !== undefined && known !== message.id) {
    stop(state, message, known);
    return [];
  }
  const waiting = (state.waiting[line] ??= {});
  if (sequence > last + 1 && waiting[sequence] === undefined) {
    say(`gap: ${subject} is at ${last} and ${sequence} came; it waits`);
  }
  if (sequence > last) waiting[sequence] ??= message;
  const taken = [];
  for (let next = waiting[last + 1]; next !== undefined; next = waiting[next.sequence + 1]) {
    apply(state, next);
    state.marks[line] = [next.sequence, next.id];
    delete waiting[next.sequence];
    taken.push(next);
  }
  if (Object.keys(waiting).length === 0) delete state.waiting[line];
  return taken;
}

/** Nobody here can know which of the two is the true one, nor what follows from which. */
function stop(state, message, known) {
  const { subject, sequence, id } = message;
  const why = `two messages ${sequence}: ${known} and ${id}`;
  state.stopped[lineOf(message)] = why;
  delete state.waiting[lineOf(message)];
  say(`${subject} has ${why}; it is stopped, tell the secretariat`);
}

function apply(state, { type, subject, data }) {
  if (!WHOLE.has(type)) return;
  const { sequence, changes, capacity, reason, ...event } = data;
  state.events[subject] = event;
}

/** CloudEvents in binary mode: the attributes are headers, the payload is the value. */
export function messageOf({ headers = {}, value }) {
  const attribute = (name) => {
    const found = headers[`ce_${name}`];
    // kafkajs gives null for a header without a value
    if (!found) throw new Error(`no header ce_${name}`);
    return String(found);
  };
  const sequence = Number(attribute('sequence'));
  if (!Number.isSafeInteger(sequence)) throw new Error('ce_sequence is no number');
  const type = attribute('type');
  const data = JSON.parse(String(value));
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new Error('the value is no JSON object');
  }
  if (WHOLE.has(type) && !isWhole(data)) throw new Error('the value is no whole event');
  return {
    id: attribute('id'),
    source: attribute('source'),
    type,
    subject: attribute('subject'),
    sequence,
    data: data,
  };
}

/** Whether it has what is shown of an event. */
function isWhole({ id, status, startsAt, title }) {
  const texts = [id, status, startsAt === null ? '' : startsAt];
  return texts.every((text) => typeof text === 'string') && typeof title === 'object' && !!title;
}
