import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  ImpossibleActionError,
  type IncomingMessage,
  type StoredDeadLetter,
  type OperatorAction,
  type Replayer,
} from '@regional-events/platform-messaging';
import { ActionExecutor, type ActionTools } from './action-executor.ts';

const watch = { signal: new AbortController().signal, progress: () => undefined };
const place = { topic: 'topic', partition: 0, offset: '7' };
const message: IncomingMessage = {
  ...place,
  id: 'message',
  type: 'counted',
  source: '/services/tests',
  subject: 'subject',
  sequence: 1,
  time: '2030-01-01T00:00:00Z',
  dataschema: '/asyncapi.json',
  traceparent: 'trace',
  correlationId: 'correlation',
  causationId: null,
  data: {},
};
const letter: StoredDeadLetter = {
  ...place,
  id: 'topic:0:7',
  key: 'subject',
  headers: {},
  value: null,
  reason: 'refused',
  detail: 'not now',
  at: new Date(),
  times: 1,
};

const action: Omit<OperatorAction, 'kind'> = {
  id: 'action',
  target: 'target',
  from: null,
  heldBy: null,
  why: 'a test',
  clientId: 'tests',
  requestedAt: new Date(),
  state: 'running',
  startedAt: new Date(),
  endedAt: null,
  attempts: 1,
  progress: null,
  skipped: null,
  result: null,
};

let steps: string[];
let refusal: Error | undefined;

/** Writes down that it was called, and answers. */
function step<T>(name: string, answer: T): () => Promise<T> {
  return () => {
    steps.push(name);
    return Promise.resolve(answer);
  };
}

const replayer: Replayer = {
  async tryOut() {
    steps.push('tried');
    if (refusal !== undefined) throw refusal;
  },
  replay: step('read', { read: 3, total: 3, unreadable: 0 }),
};

const tools: ActionTools = {
  jobs: { retry: step('tried', true), remove: step('removed', true) },
  topics: ['topic'],
  actions: {
    find: step('asked', undefined),
    noteSkipped: step('noted', undefined),
  },
  processor: { process: step('handled', undefined), catchUp: step('caught up', undefined) },
  streams: {
    skip: step('skipped', 'nothing'),
    giveUp: step('gave up', true),
    isPast: step('looked', true),
  },
  parked: { find: step('waited', undefined) },
  letters: { find: step('found', letter), remove: step('removed', true) },
  reader: { read: () => message, place: () => message },
  replayer,
  copyMarks: { reset: step('forgot', undefined) },
};

function ordered(kind: OperatorAction['kind']) {
  return new ActionExecutor(tools).run({ ...action, kind }, watch);
}

beforeEach(() => {
  steps = [];
  refusal = undefined;
});

describe('a rebuild', () => {
  it('forgets the marks once it is sure that the topics can be read', async () => {
    expect(await ordered('rebuild')).toEqual({ state: 'done', result: 'read 3 records' });
    expect(steps).toEqual(['tried', 'forgot', 'read']);
  });

  it('leaves everything as it is where the broker does not let it read', async () => {
    refusal = new ImpossibleActionError('not authorised');
    await expect(ordered('rebuild')).rejects.toBe(refusal);
    expect(steps).toEqual(['tried']);
  });
});

describe('a retry of a dead letter', () => {
  it('that was cut off behind its effect lets what waits behind it run', async () => {
    expect(await ordered('retry-dead')).toMatchObject({ state: 'done' });
    expect(steps).toEqual(['found', 'looked', 'caught up', 'removed']);
  });
});

describe('an order about a job', () => {
  it.each([
    ['retry-job', 'tried', 'it is tried again at once'],
    ['skip-job', 'removed', 'it is given up'],
  ] as const)('%s says what became of it', async (kind, taken, result) => {
    expect(await ordered(kind)).toEqual({ state: 'done', result });
    expect(steps).toEqual([taken]);
  });
});
