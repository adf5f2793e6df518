import type { OpenAPIObject } from '@nestjs/swagger';
import { LONGEST_TAG_LIST, TAG_LIST } from '../context/entity-tags.ts';

type Components = NonNullable<OpenAPIObject['components']>;

const text = { type: 'string' } as const;
const tagList = { ...text, maxLength: LONGEST_TAG_LIST, pattern: TAG_LIST.source };

/** Headers that requests carry, by their name under components. */
export const parameters = {
  Traceparent: {
    name: 'traceparent',
    in: 'header',
    required: false,
    description:
      'W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins.',
    schema: text,
  },
  CorrelationId: {
    name: 'X-Correlation-Id',
    in: 'header',
    required: false,
    description: 'Your own name of what belongs together; made up where it is missing.',
    schema: { ...text, pattern: '^[\\w.:-]{1,128}$' },
  },
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description:
      'The same key with the same body gives the same answer for 24 hours, and one effect.',
    schema: { ...text, minLength: 1, maxLength: 255, pattern: '^[\\x21-\\x7e]+$' },
  },
  NeededIdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    description:
      'The same key with the same body gives the same answer for 24 hours, and one effect.',
    schema: { ...text, minLength: 1, maxLength: 255, pattern: '^[\\x21-\\x7e]+$' },
  },
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    required: true,
    description: 'The ETag of the version that you have seen, or *.',
    schema: tagList,
  },
  IfNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    required: false,
    description: 'An ETag that you have already: 304 while it is the current one.',
    schema: tagList,
  },
} satisfies NonNullable<Components['parameters']>;

/** Headers that answers carry, by their name under components. */
export const headers = {
  ETag: {
    description: 'The version of the item (a strong entity tag).',
    required: true,
    schema: text,
  },
  Location: {
    description: 'Where the new thing is.',
    required: true,
    schema: { ...text, format: 'uri' },
  },
  Link: { description: 'rel="next": the next page, where there is one.', schema: text },
  IdempotencyReplayed: {
    description: '`true` where this is the answer that the same request got before.',
    schema: { type: 'string', enum: ['true'] },
  },
  Traceparent: { description: 'The trace of this request.', required: true, schema: text },
  CorrelationId: {
    description: 'What ties together everything that comes of this request.',
    required: true,
    schema: text,
  },
  RetryAfter: {
    description: 'Seconds to wait before the next try.',
    required: true,
    schema: { type: 'integer' },
  },
  WwwAuthenticate: {
    description: 'How to sign in, or what the token lacks (RFC 6750).',
    required: true,
    schema: text,
  },
  MissingScope: {
    description: 'Which scope the token lacks (RFC 6750), where it is a scope.',
    schema: text,
  },
  RateLimit: { description: 'What is left of the limit.', schema: text },
  RateLimitPolicy: { description: 'The limit of this client.', schema: text },
} satisfies NonNullable<Components['headers']>;

export function headerRef(name: keyof typeof headers): { $ref: string } {
  return { $ref: `#/components/headers/${name}` };
}

export function parameterRef(name: keyof typeof parameters): { $ref: string } {
  return { $ref: `#/components/parameters/${name}` };
}
