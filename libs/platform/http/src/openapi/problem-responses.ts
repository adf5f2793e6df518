import type { OpenAPIObject } from '@nestjs/swagger';
import { mapValues } from '../schema/map-values.ts';
import { headerRef, type headers } from './common-headers.ts';
import type { ProblemCodes } from './operation.ts';

type Components = NonNullable<OpenAPIObject['components']>;
type Header = keyof typeof headers;
type Responses = NonNullable<OpenAPIObject['paths'][string]['get']>['responses'];

const traced = {
  traceparent: headerRef('Traceparent'),
  'X-Correlation-Id': headerRef('CorrelationId'),
};

function problem(description: string, extra: Readonly<Record<string, Header>> = {}) {
  return {
    description,
    headers: { ...mapValues(extra, headerRef), ...traced },
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
}

/** By status: what each refusal means, wherever it comes. */
const byStatus: Readonly<Record<string, ReturnType<typeof problem>>> = {
  400: problem('The request does not fit the schema.'),
  401: problem('The access token is missing, wrong, expired or of a revoked client.', {
    'WWW-Authenticate': 'WwwAuthenticate',
  }),
  403: problem('The scope, or the right on a thing that you may see, is missing.', {
    'WWW-Authenticate': 'MissingScope',
  }),
  404: problem('The thing in the path is not there, or not for you to know of.'),
  408: problem('The request, or its body, did not arrive in time.'),
  409: problem(
    'What is stored forbids it, or a verb does not fit the state (see allowedTransitions).',
  ),
  412: problem('The item has changed since.'),
  413: problem(
    'The body is larger than 1 MiB, a form than 8 KiB, or a schedule to import than 8 MiB.',
  ),
  414: problem('The address, or a part of its path, is too long.'),
  415: problem('The body is of another media type.'),
  417: problem('The Expect header asks for something else than 100-continue.'),
  422: problem('The content contradicts itself, or names something that does not exist.'),
  428: problem('If-Match is missing.'),
  429: problem('Too much at once of this client, or of this address; see Retry-After.', {
    'Retry-After': 'RetryAfter',
    RateLimit: 'RateLimit',
    'RateLimit-Policy': 'RateLimitPolicy',
  }),
  431: problem('The headers are too large.'),
  500: problem('Something went wrong here; the trace id finds it in the logs.'),
  503: problem('Not available at the moment, or news of another service is late.', {
    'Retry-After': 'RetryAfter',
  }),
  504: problem('A service did not answer in time.'),
};

export const problemResponses: NonNullable<Components['responses']> = Object.fromEntries(
  Object.entries(byStatus).map(([status, response]) => [`Problem${status}`, response]),
);

/**
 * The problem responses of an operation. Those with codes of the operation's own are written out; the others are equal
 * on all routes of a kind and are references.
 */
export function problemsFor(codes: ProblemCodes, own: ProblemCodes = {}): Responses {
  const entries = Object.entries(codes).map(([status, all]): [string, Responses[string]] => {
    const shared = byStatus[status];
    if (shared === undefined) throw new Error(`No text for problems of status ${status}`);
    if (own[Number(status)] === undefined)
      return [status, { $ref: `#/components/responses/Problem${status}` }];
    const description = `${shared.description} Codes: ${all.map((code) => `\`${code}\``).join(', ')}.`;
    return [status, { ...shared, description }];
  });
  return Object.fromEntries(entries);
}
