import { exampleId, type OperationDeclarations } from '@regional-events/platform-http';

const service = 'events';
const subject = exampleId('event');
const parameters = { service };
const stream = { service, id: `organisations.organisation.v1:${exampleId('ministry')}` };
const letter = { service, id: 'organisations.organisation.v1:3:120' };
const why = 'The cause is mended: release 1.4.2.';
const action = {
  id: exampleId('action'),
  kind: 'rebuild',
  target: null,
  from: null,
  why,
  clientId: exampleId('client'),
  requestedAt: '2030-03-01T08:00:00.000Z',
  state: 'requested',
  startedAt: null,
  endedAt: null,
  attempts: 0,
  progress: null,
  result: null,
};
const replay = {
  ...action,
  kind: 'replay',
  target: 'events.event.v1',
  from: { time: '2030-02-01T00:00:00.000Z' },
};
const parked = {
  id: stream.id,
  topic: 'organisations.organisation.v1',
  subject: exampleId('ministry'),
  reason: 'gap',
  detail: 'message 4 came, and 3 was not here yet',
  since: '2030-03-01T07:00:00.000Z',
  waiting: 1,
  nextSequence: 3,
};
const dead = {
  id: letter.id,
  topic: 'organisations.organisation.v1',
  partition: 3,
  offset: '120',
  key: subject,
  reason: 'unreadable',
  detail: 'the value is no JSON object',
  at: '2030-03-01T07:00:00.000Z',
  times: 1,
};
const job = {
  id: 'restore-invitation-deadlines:daily',
  kind: 'restore-invitation-deadlines',
  key: 'daily',
  ids: {},
  dueAt: '2030-03-01T07:00:00.000Z',
  state: 'dead',
  tryAt: '2030-03-01T07:20:00.000Z',
  attempts: 10,
  detail: 'TypeError: the answer cannot be read',
};
const jobAction = { ...action, id: exampleId('action about a job'), target: job.id };
const jobParameters = { service: 'registrations', id: job.id };
const foreign = ['operations.foreign-service'];
const noStream = { 404: [...foreign, 'operations.nothing-parked'] };
const noJob = { 404: [...foreign, 'operations.job-not-found'] };
const noLetter = { 404: [...foreign, 'operations.dead-letter-not-found'] };
const rights = 'For operators of the secretariat.';
const ordered =
  'The answer is the action, which a worker carries out; read it at `Location` to see what becomes of it.';

export const operatorOperations = {
  status: {
    id: 'readOperationsStatus',
    summary: 'Read how messages flow in a service',
    description: `Gives the lag of its consumer group, its workers, and what waits in the outbox, is parked or is dead. ${rights}`,
    problems: { 404: foreign },
    example: {
      parameters,
      answer: {
        service,
        group: 'events',
        lag: 0,
        workers: [{ worker: 'events-1', ageSeconds: 1.2, brokerReachable: true, lag: 0 }],
        outbox: { rows: 0, oldestAgeSeconds: 0 },
        parked: { gap: 0, failed: 0, 'id-clash': 0 },
        parkedLines: 0,
        deadLetters: 0,
      },
    },
  },
  listParked: {
    id: 'listParkedLines',
    summary: 'List what is parked in a service',
    description: `Gives the subjects of which messages are parked: they could not be handled, or wait for one that is missing. ${rights}`,
    problems: { 404: foreign },
    example: { parameters, answer: { data: [parked], page: { next: null } } },
  },
  readParked: {
    id: 'readParkedLine',
    summary: 'Read what is parked of one subject',
    description: `Gives the messages of one subject that are parked, the first hundred of them, with the reason of each. ${rights}`,
    problems: noStream,
    example: { parameters: stream, answer: { ...parked, messages: [] } },
  },
  retryParked: {
    id: 'retryParkedLine',
    summary: 'Handle parked messages again',
    description: `Handles the parked messages of one subject once more, in their order. ${rights} ${ordered}`,
    problems: noStream,
    example: {
      parameters: stream,
      body: { why },
      answer: { ...action, kind: 'retry-parked', target: stream.id },
    },
  },
  skipParked: {
    id: 'skipParkedLine',
    summary: 'Skip a parked message',
    description: `Passes over the first parked message of one subject for good, and goes on with the next. Its effect is lost. ${rights} ${ordered}`,
    problems: noStream,
    example: {
      parameters: stream,
      body: { why },
      answer: { ...action, kind: 'skip-parked', target: stream.id },
    },
  },
  listDead: {
    id: 'listDeadLetters',
    summary: 'List the dead letters of a service',
    description: `Gives the records that the service can never handle as they stand, the oldest first. ${rights}`,
    problems: { 404: foreign },
    example: { parameters, answer: { data: [dead], page: { next: null } } },
  },
  readDead: {
    id: 'readDeadLetter',
    summary: 'Read a dead letter',
    description: `Gives one record with its headers and, as text, its value. ${rights}`,
    problems: noLetter,
    example: {
      parameters: letter,
      answer: { ...dead, headers: {}, value: 'torn', valueBytes: 4 },
    },
  },
  retryDead: {
    id: 'retryDeadLetter',
    summary: 'Handle a dead letter again',
    description: `Handles the record once more, for example after a release that reads it. ${rights} ${ordered}`,
    problems: noLetter,
    example: {
      parameters: letter,
      body: { why },
      answer: { ...action, kind: 'retry-dead', target: letter.id },
    },
  },
  skipDead: {
    id: 'skipDeadLetter',
    summary: 'Put a dead letter away',
    description: `Takes the record off the list for good. Its effect is lost. ${rights} ${ordered}`,
    problems: noLetter,
    example: {
      parameters: letter,
      body: { why },
      answer: { ...action, kind: 'skip-dead', target: letter.id },
    },
  },
  listJobs: {
    id: 'listJobs',
    summary: 'List the jobs of a service',
    description: `Gives what the service is to do at a time: what waits, what runs, and what failed too often and waits for an operator. ${rights}`,
    problems: { 404: foreign },
    example: {
      parameters: { service: 'registrations' },
      answer: { data: [job], page: { next: null } },
    },
  },
  readJob: {
    id: 'readJob',
    summary: 'Read a job',
    description: `Gives one job: when it is due, how often it was tried, and why the last attempt failed. ${rights}`,
    problems: noJob,
    example: { parameters: jobParameters, answer: job },
  },
  retryJob: {
    id: 'retryJob',
    summary: 'Try a job again',
    description: `Tries a job that has failed once more, from its first attempt on. ${rights} ${ordered}`,
    problems: noJob,
    example: {
      parameters: jobParameters,
      body: { why },
      answer: { ...jobAction, kind: 'retry-dead' },
    },
  },
  skipJob: {
    id: 'skipJob',
    summary: 'Give a job up',
    description: `Takes a job away for good. What it was to do does not happen. ${rights} ${ordered}`,
    problems: noJob,
    example: {
      parameters: jobParameters,
      body: { why },
      answer: { ...jobAction, kind: 'skip-dead' },
    },
  },
  replay: {
    id: 'replayTopic',
    summary: 'Read a topic again',
    description: `Lets the service read a topic again from its beginning, a time or an offset; what it has handled is passed over. ${rights} ${ordered}`,
    problems: { 404: foreign, 422: ['operations.topic-not-read'] },
    example: {
      parameters,
      body: { topic: 'organisations.organisation.v1', from: { beginning: true }, why },
      answer: replay,
    },
  },
  rebuild: {
    id: 'rebuildCopies',
    summary: 'Build the copies of a service anew',
    description: `Throws away what the service keeps of other services’ facts and builds it from the topics again; nothing that it did because of a message is done twice. ${rights} ${ordered}`,
    problems: { 404: foreign },
    example: { parameters, body: { why }, answer: action },
  },
  listActions: {
    id: 'listOperatorActions',
    summary: 'List what operators asked for',
    description: `Gives the actions that operators asked of the service, the newest first. ${rights}`,
    problems: { 404: foreign },
    example: { parameters, answer: { data: [action], page: { next: null } } },
  },
  readAction: {
    id: 'readOperatorAction',
    summary: 'Read what became of an action',
    description: `Gives one action of an operator: its state, its progress and its result. ${rights}`,
    problems: { 404: [...foreign, 'operations.action-not-found'] },
    example: { parameters: { service, id: action.id }, answer: action },
  },
} satisfies OperationDeclarations;
