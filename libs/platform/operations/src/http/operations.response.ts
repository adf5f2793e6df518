import { pageOf } from '@regional-events/platform-http';
import { jobStates } from '@regional-events/platform-messaging';
import { z } from 'zod';
import { replayStart } from './operations.request.ts';

const at = z.iso.datetime();
const count = z.int().min(0);
const reason = z.enum(['gap', 'failed', 'id-clash']);

export const statusResponse = z
  .object({
    service: z.string().describe('The name of the service.'),
    group: z.string().meta({ description: 'The consumer group, with its prefix.' }),
    lag: count.nullable().meta({
      description:
        'Messages on the broker that are not handled yet; null while no worker speaks or one gets no answer from the broker.',
    }),
    workers: z
      .array(
        z.object({
          worker: z.string().describe('The name of the process.'),
          ageSeconds: z.number().meta({ description: 'How long ago it spoke.' }),
          brokerReachable: z.boolean().describe('Whether it has an answer from the broker.'),
          lag: count.describe('Messages on its partitions that are not handled yet.'),
        }),
      )
      .describe('The workers that spoke lately.'),
    outbox: z
      .object({
        rows: count.describe('Messages that are not on the broker yet.'),
        oldestAgeSeconds: z.number().describe('For how long the oldest of them waits.'),
      })
      .describe('What the service has to tell.'),
    parked: z
      .object({
        gap: count.describe('They wait for one that is missing.'),
        failed: count.describe('Their handling failed.'),
        'id-clash': count.describe('Two messages claim one place.'),
      })
      .describe('Messages that are parked, by reason.'),
    parkedLines: count.meta({ description: 'Aggregates of which something is parked.' }),
    deadLetters: count.describe('Records that can never be handled as they stand.'),
  })
  .meta({ id: 'MessageStatus' });

const parkedStream = z.object({
  id: z.string().describe('`<topic>:<subject>`.'),
  topic: z.string().describe('The topic, without any prefix.'),
  subject: z.string().describe('The id of the thing that the messages are about.'),
  reason: reason.describe('Why the first of them is parked.'),
  detail: z.string().describe('The same in words, for operators.'),
  since: at.describe('When the first of them was parked.'),
  waiting: count.describe('How many messages are parked.'),
  nextSequence: z
    .int()
    .positive()
    .meta({ description: 'The sequence that the stream goes on with.' }),
});
export const parkedStreamPage = pageOf(parkedStream.meta({ id: 'ParkedLine' }));

export const parkedStreamResponse = parkedStream
  .extend({
    messages: z
      .array(
        z.object({
          id: z.string().describe('The id of the message.'),
          type: z.string().describe('Its type.'),
          sequence: z.int().describe('Its place within its subject.'),
          reason: reason.describe('Why it is parked.'),
          detail: z.string().describe('The same in words, for operators.'),
          parkedAt: at.describe('When it was parked.'),
          times: count.meta({ description: 'How often it was parked.' }),
          partition: z.int().describe('Where its record is.'),
          offset: z.string().describe('Where its record is in the partition.'),
          data: z.record(z.string(), z.unknown()).describe('Its payload.'),
        }),
      )
      .meta({ description: 'The first hundred of those that wait.' }),
  })
  .meta({ id: 'ParkedLineWithMessages' });

const deadLetter = z.object({
  id: z.string().describe('`<topic>:<partition>:<offset>`.'),
  topic: z.string().describe('The topic, without any prefix.'),
  partition: z.int().describe('Where the record is.'),
  offset: z.string().describe('Where the record is in the partition.'),
  key: z.string().nullable().describe('The key of the record; null where it has none.'),
  reason: z.enum(['unreadable', 'refused']).describe('Why it cannot be handled.'),
  detail: z.string().describe('The same in words, for operators.'),
  at: at.describe('When it was put here.'),
  times: count.meta({ description: 'How often it has come.' }),
});
export const deadLetterPage = pageOf(deadLetter.meta({ id: 'DeadLetter' }));

export const deadLetterResponse = deadLetter
  .extend({
    headers: z.record(z.string(), z.string()).describe('The headers of the record.'),
    value: z.string().nullable().meta({ description: 'As text, at most 20,000 characters of it.' }),
    valueBytes: count.nullable().describe('How large the value is.'),
  })
  .meta({ id: 'DeadLetterWithValue' });

export const jobResponse = z
  .object({
    id: z.string().describe('`<kind>:<key>`.'),
    kind: z.string().describe('What is to be done.'),
    key: z.string().describe('What it is about, mostly an id.'),
    ids: z.record(z.string(), z.string()).describe('What else is known of it: ids alone.'),
    dueAt: at.describe('When it is to happen.'),
    state: z.enum(jobStates).describe('Whether it waits, runs, or failed too often.'),
    tryAt: at.describe('When it is tried next.'),
    attempts: count.describe('How often a worker began.'),
    detail: z.string().nullable().describe('Why the last attempt failed, for operators.'),
  })
  .meta({ id: 'Job' });
export const jobPage = pageOf(jobResponse);

/** The list is closed: clients of the first release know these alone, so an action on a job is shown as one on what is dead. */
const shownKinds = [
  'retry-parked',
  'skip-parked',
  'retry-dead',
  'skip-dead',
  'replay',
  'rebuild',
] as const;
export type ShownKind = (typeof shownKinds)[number];

export const actionResponse = z
  .object({
    id: z.string().describe('The id of the action.'),
    kind: z
      .enum(shownKinds)
      .describe(
        'What was asked for. `retry-dead` and `skip-dead` are of a job where `target` is one.',
      ),
    target: z.string().nullable().describe('What it is done to; null where it is the service.'),
    from: replayStart.nullable(),
    why: z.string().describe('Why it was asked for.'),
    clientId: z.string().describe('Who asked for it.'),
    requestedAt: at.describe('When it was asked for.'),
    state: z.enum(['requested', 'running', 'done', 'failed']).describe('How far it is.'),
    startedAt: at.nullable().describe('When a worker began.'),
    endedAt: at.nullable().describe('When it ended.'),
    attempts: count.describe('How often a worker began.'),
    progress: z
      .object({
        read: count.describe('Records that were read.'),
        total: count.describe('Records in all.'),
        unreadable: count.describe('Records that nobody can read.'),
      })
      .nullable()
      .describe('Of what reads a topic; null elsewhere.'),
    result: z.string().nullable().describe('What came of it, in words.'),
  })
  .meta({ id: 'OperatorAction' });
export const actionPage = pageOf(actionResponse);
