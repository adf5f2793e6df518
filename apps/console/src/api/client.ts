import { idempotencyKey, type paths } from '@regional-events/api-client';
import createClient from 'openapi-fetch';
import { ApiProblem, PlatformAwayError, type ProblemBody } from './api-problem.ts';

/** The public API of this address; the gateway adds the person's token to what comes with its cookie. */
export const client = createClient<paths>({
  baseUrl: location.origin,
  fetch: async (request: Request) => {
    // sentences of the API come in the language that the page is in
    request.headers.set('accept-language', document.documentElement.lang);
    try {
      return await fetch(request);
    } catch (error) {
      throw new PlatformAwayError(error);
    }
  },
  querySerializer: { array: { style: 'form', explode: false } },
});

interface Answer<Body> {
  readonly data?: Body | undefined;
  readonly error?: unknown;
  readonly response: Response;
}

/** One thing with the mark that a change of it has to show (`If-Match`). */
export interface Item<Value> {
  readonly value: Value;
  readonly etag: string;
}

/** The body of an answer. Throws ApiProblem for a refusal and PlatformAwayError without an answer. */
export async function body<Body>(asked: Promise<Answer<Body>>): Promise<Body> {
  return (await answered(asked)).value;
}

/** As `body`, with the version of the thing. */
export async function item<Body>(asked: Promise<Answer<Body>>): Promise<Item<Body>> {
  return answered(asked);
}

async function answered<Body>(asked: Promise<Answer<Body>>): Promise<Item<Body>> {
  const { data, error, response } = await asked;
  if (!response.ok) {
    const problem = typeof error === 'object' && error !== null ? (error as ProblemBody) : {};
    throw new ApiProblem(response.status, problem, response.headers.get('retry-after'));
  }
  return { value: data as Body, etag: response.headers.get('etag') ?? '' };
}

/** Header of a change of an item that was read before. */
export function ifMatch(etag: string): { readonly 'If-Match': string } {
  return { 'If-Match': etag };
}

export { idempotencyKey };
