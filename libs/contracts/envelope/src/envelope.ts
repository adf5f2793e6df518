import { z } from 'zod';
import { id, instant } from './fields.ts';

const SEQUENCE_DIGITS = 20;

/** CloudEvents 1.0 attributes as every message carries them (binary mode: `ce_` headers on Kafka). */
export const envelope = z.object({
  specversion: z.literal('1.0').describe('The version of CloudEvents.'),
  id: id.describe('The same on every repeat and at every door: a reader that has it drops it.'),
  source: z.string().min(1).describe('The service that tells it.'),
  type: z.string().min(1).describe('What happened, with the major at its end.'),
  subject: id.describe('The aggregate that it happened to.'),
  partitionkey: id.describe('The same as `subject`, and as the key of the Kafka record.'),
  sequence: z
    .string()
    .regex(/^\d{20}$/)
    .describe(
      'The place within `source` and `subject` together, from 1 without gaps, padded so that it sorts as text.',
    ),
  time: instant.describe('When it happened, UTC.'),
  datacontenttype: z.literal('application/json').describe('How the payload is written.'),
  dataschema: z.string().min(1).describe('Where the schema of the payload is, in this document.'),
  traceparent: z.string().min(1).describe('W3C trace context of what caused it.'),
  correlationid: z.string().min(1).describe('Common to all that one request set going.'),
  causationid: z
    .string()
    .min(1)
    .describe('The message that caused it; absent when a request did.')
    .exactOptional(),
});

export type Envelope = z.infer<typeof envelope>;

export function paddedSequence(sequence: number): string {
  return String(sequence).padStart(SEQUENCE_DIGITS, '0');
}
