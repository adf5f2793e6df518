import { pageOf } from '@regional-events/platform-http';
import { actionKinds } from '@regional-events/platform-messaging';
import { z } from 'zod';
import { replayStart } from './operations.request.ts';

const at = z.iso.datetime();
const count = z.int().min(0);
const reason = z.enum(['gap', 'failed', 'id-clash']);

export const statusResponse = z
  .object({
    service: z.string(),
    group: z.string().meta({ description: 'The consumer group, with its prefix.' }),
    lag: count.nullable().meta({
      description:
        'Messages on the broker that are not handled yet; null while no worker speaks or one gets no answer from the broker.',
    }),
    workers: z.array(
      z.object({
        worker: z.string(),
        ageSeconds: z.number().meta({ description: 'How long ago it spoke.' }),
        brokerReachable: z.boolean(),
        lag: count,
      }),
    ),
    outbox: z.object({ rows: count, oldestAgeSeconds: z.number() }),
    parked: z.object({ gap: count, failed: count, 'id-clash': count }),
    parkedLines: count.meta({ description: 'Aggregates of which something is parked.' }),
    deadLetters: count,
  })
  .meta({ id: 'MessageStatus' });

const parkedLine = z.object({
  id: z.string(),
  topic: z.string(),
  subject: z.string(),
  reason,
  detail: z.string(),
  since: at,
  waiting: count,
  nextSequence: z.int().positive().meta({ description: 'What the line goes on with.' }),
});
export const parkedLinePage = pageOf(parkedLine.meta({ id: 'ParkedLine' }));

export const parkedLineResponse = parkedLine
  .extend({
    messages: z
      .array(
        z.object({
          id: z.string(),
          type: z.string(),
          sequence: z.int(),
          reason,
          detail: z.string(),
          parkedAt: at,
          times: count.meta({ description: 'How often it was parked.' }),
          partition: z.int(),
          offset: z.string(),
          data: z.record(z.string(), z.unknown()),
        }),
      )
      .meta({ description: 'The first hundred of those that wait.' }),
  })
  .meta({ id: 'ParkedLineWithMessages' });

const deadLetter = z.object({
  id: z.string(),
  topic: z.string(),
  partition: z.int(),
  offset: z.string(),
  key: z.string().nullable(),
  reason: z.enum(['unreadable', 'refused']),
  detail: z.string(),
  at,
  times: count.meta({ description: 'How often it has come.' }),
});
export const deadLetterPage = pageOf(deadLetter.meta({ id: 'DeadLetter' }));

export const deadLetterResponse = deadLetter
  .extend({
    headers: z.record(z.string(), z.string()),
    value: z.string().nullable().meta({ description: 'As text, at most 20,000 characters of it.' }),
    valueBytes: count.nullable(),
  })
  .meta({ id: 'DeadLetterWithValue' });

export const actionResponse = z
  .object({
    id: z.string(),
    kind: z.enum(actionKinds),
    target: z.string().nullable(),
    from: replayStart.nullable(),
    why: z.string(),
    clientId: z.string(),
    requestedAt: at,
    state: z.enum(['requested', 'running', 'done', 'failed']),
    startedAt: at.nullable(),
    endedAt: at.nullable(),
    attempts: count,
    progress: z.object({ read: count, total: count, unreadable: count }).nullable(),
    result: z.string().nullable(),
  })
  .meta({ id: 'OperatorAction' });
export const actionPage = pageOf(actionResponse);
