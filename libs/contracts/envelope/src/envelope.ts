import { z } from 'zod';
import { id, instant } from './fields.ts';

const SEQUENCE_DIGITS = 20;

/** CloudEvents 1.0 attributes as every message carries them (binary mode: `ce_` headers on Kafka). */
export const envelope = z.object({
  specversion: z.literal('1.0'),
  id,
  source: z.string().min(1),
  type: z.string().min(1),
  subject: id,
  partitionkey: id,
  /** Padded to 20 digits, so that it sorts as text. */
  sequence: z.string().regex(/^\d{20}$/),
  time: instant,
  datacontenttype: z.literal('application/json'),
  dataschema: z.string().min(1),
  traceparent: z.string().min(1),
  correlationid: z.string().min(1),
  causationid: z.string().min(1).exactOptional(),
});

export type Envelope = z.infer<typeof envelope>;

export function paddedSequence(sequence: number): string {
  return String(sequence).padStart(SEQUENCE_DIGITS, '0');
}
