import { describe, expect, it } from '@jest/globals';
import type { Done } from '../workload/workload.ts';
import type { CommittedMessage } from './committed-messages.ts';
import { judgeAnswers, type AnswerEvidence } from './judge-answers.ts';

const ok = { kind: 'ok', body: { id: 'plan-1', status: 'open' } } as const;
const refused = { kind: 'refused', status: 412, code: 'request.outdated' } as const;

const capacity: Done = {
  kind: 'change-capacity',
  key: 'k-1',
  eventId: 'event-1',
  capacity: 12,
  outcome: ok,
};
const draft: Done = { kind: 'draft-event', key: 'k-2', title: 'A draft', outcome: ok };

const published = (topic: string, message: Partial<CommittedMessage>): CommittedMessage => ({
  id: 'm-1',
  topic,
  subject: 'event-1',
  sequence: 1,
  title: undefined,
  capacity: undefined,
  ...message,
});

const evidence = (done: Done, rest: Partial<AnswerEvidence> = {}): AnswerEvidence => ({
  done: [done],
  registrations: [],
  peopleByRef: new Map(),
  eventsByTitle: new Map(),
  committed: [],
  ...rest,
});

describe('an acknowledged change of a capacity', () => {
  const plan = 'registrations.seat-plan.v1';

  it('is kept when a message of the seat plan tells of it', () => {
    const committed = [published(plan, { capacity: 8 }), published(plan, { capacity: 12 })];
    expect(() => judgeAnswers(evidence(capacity, { committed }))).not.toThrow();
  });

  it.each([
    ['nothing tells of it', []],
    ['another event has it', [published(plan, { subject: 'event-2', capacity: 12 })]],
    ['the event itself tells of it', [published('events.event.v1', { capacity: 12 })]],
  ])('is lost when %s', (_, committed) => {
    expect(() => judgeAnswers(evidence(capacity, { committed }))).toThrow(
      /^invariant I5: [^]*k-1: acknowledged, and nothing tells of the change/,
    );
  });

  it('need not be told of when it was refused', () => {
    expect(() => judgeAnswers(evidence({ ...capacity, outcome: refused }))).not.toThrow();
  });
});

describe('a change of a title', () => {
  const change: Done = {
    kind: 'change-event',
    key: 'k-3',
    eventId: 'event-1',
    title: 'New',
    outcome: ok,
  };

  it('is judged by the messages as well', () => {
    const committed = [published('events.event.v1', { title: 'New' })];
    expect(() => judgeAnswers(evidence(change, { committed }))).not.toThrow();
    expect(() => judgeAnswers(evidence(change))).toThrow('invariant I5');
  });
});

describe('a draft that was asked for again and again under one key', () => {
  it('is stored once', () => {
    const once = evidence(draft, { eventsByTitle: new Map([['A draft', 1]]) });
    expect(() => judgeAnswers(once)).not.toThrow();
    const twice = evidence(draft, { eventsByTitle: new Map([['A draft', 2]]) });
    expect(() => judgeAnswers(twice)).toThrow(/^invariant I7: [^]*k-2 had 2 effects/);
    expect(() => judgeAnswers(evidence(draft))).toThrow('invariant I5');
  });
});
