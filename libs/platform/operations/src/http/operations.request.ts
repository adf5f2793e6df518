import { id, instant, pageQuery, text } from '@regional-events/platform-http';
import { jobStates, type ReplayStart } from '@regional-events/platform-messaging';
import { z } from 'zod';

const LONGEST_REASON = 500;
const TOPIC_LENGTH = 249;
const ID_LENGTH = 600;
const MOST_PARTITIONS = 10_000;
const LARGEST_OFFSET = 1_000_000_000_000_000;

/** Each service accepts its own name alone; the API document lists the names. */
const service = z
  .string()
  .regex(/^[a-z]{1,40}$/, 'must be the name of a service')
  .describe('The name of the service.');

const streamName = z
  .string()
  .max(ID_LENGTH)
  .regex(/^[\w.-]+:./, 'must be <topic>:<subject>')
  .describe('Topic and subject, as the list names them.');
const letterName = z
  .string()
  .max(ID_LENGTH)
  .regex(/^[\w.-]+:\d+:\d+$/, 'must be <topic>:<partition>:<offset>')
  .describe('Topic, partition and offset, as the list names them.');

export const serviceParam = z.object({ service });
export const streamParam = z.object({ service, id: streamName });
export const letterParam = z.object({ service, id: letterName });
const jobName = z
  .string()
  .max(ID_LENGTH)
  .regex(/^[a-z-]+:./, 'must be <kind>:<key>')
  .describe('Kind and key, as the list names them.');
export const jobParam = z.object({ service, id: jobName });
export const actionParam = z.object({ service, id: id.describe('The id of the action.') });

export type ServiceParam = z.output<typeof serviceParam>;
export type StreamParam = z.output<typeof streamParam>;
export type LetterParam = z.output<typeof letterParam>;
export type JobParam = z.output<typeof jobParam>;
export type ActionParam = z.output<typeof actionParam>;

export const operatorPageQuery = pageQuery({});
export type OperatorPageQuery = z.output<typeof operatorPageQuery>;

export const jobListQuery = pageQuery({
  state: z.enum(jobStates).exactOptional().describe('Those in this state alone.'),
});
export type JobListQuery = z.output<typeof jobListQuery>;

const why = text(LONGEST_REASON).meta({
  description: 'Why it is done, for the log of actions. Names of people do not belong here.',
});

export const reasonRequest = z.strictObject({ why }).meta({ id: 'OperatorReason' });
export type ReasonRequest = z.output<typeof reasonRequest>;

/**
 * The variants of a replay's start allow no other members. Requests and answers share one schema, and answers stay
 * open for new members, so the document limits them by `maxProperties`.
 */
const closedWith = (maxProperties: number) => ({ maxProperties });

/** Needs a name of its own: the Python generator would create a type nested in a choice twice and refuse the second. */
const offsetInPartition = z
  .strictObject({
    partition: z.int().min(0).max(MOST_PARTITIONS).describe('The number of the partition.'),
    offset: z.int().min(0).max(LARGEST_OFFSET).describe('The offset to begin with.'),
  })
  .meta({
    ...closedWith(2),
    id: 'OffsetInPartition',
    description: 'One partition, from an offset on.',
  });

export const replayStart = z
  .union([
    z
      .strictObject({ beginning: z.literal(true).describe('The whole topic.') })
      .meta({ ...closedWith(1), title: 'ReplayFromBeginning' }),
    z
      .strictObject({ time: instant.describe('Each partition from this time on.') })
      .meta({ ...closedWith(1), title: 'ReplayFromTime' }),
    z
      .strictObject({
        offset: offsetInPartition,
      })
      .meta({ ...closedWith(1), title: 'ReplayFromOffset' }),
  ])
  .meta({
    id: 'ReplayStart',
    description:
      'The whole topic, each partition from a time on, or one partition from an offset on.',
  });

export type ReplayStartView = z.output<typeof replayStart>;
export const replayRequest = z
  .strictObject({
    topic: z.string().min(1).max(TOPIC_LENGTH).meta({ description: 'As the catalogue names it.' }),
    from: replayStart,
    why,
  })
  .meta({ id: 'RequestReplay' });
export type ReplayRequest = z.output<typeof replayRequest>;

export function toStart(from: ReplayStartView): ReplayStart {
  if ('time' in from) return { at: 'time', time: new Date(from.time) };
  if ('offset' in from) {
    const { partition, offset } = from.offset;
    return { at: 'offset', partition, offset: String(offset) };
  }
  return { at: 'beginning' };
}

export function startView(from: ReplayStart): ReplayStartView {
  if (from.at === 'time') return { time: from.time.toISOString() };
  if (from.at === 'beginning') return { beginning: true };
  return { offset: { partition: from.partition, offset: Number(from.offset) } };
}
