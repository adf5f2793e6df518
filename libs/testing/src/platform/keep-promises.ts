import { afterThisFile } from '../cleanups.ts';
import type { Answer, AnswerCheck } from './answer-check.ts';

const SHOWN = 10;

// programs that only drive a platform, such as the fault suite, judge by rules of their own
const isInTest = 'afterAll' in globalThis;
const broken = new Set<string>();
let check: Promise<AnswerCheck> | undefined;
let growing: 'known' | 'any' = 'known';

/** For a spec file whose data earlier versions stored: a growing list may hold what is not taken any more. */
export function acceptValuesOfEarlierVersions(): void {
  growing = 'any';
}

/** Throws where a spec file got an answer that the OpenAPI document does not declare. */
export async function keepPromises(answer: Answer): Promise<void> {
  if (!isInTest) return;
  check ??= import('./answer-check.ts').then(
    ({ AnswerCheck }) => new AnswerCheck(undefined, growing),
  );
  const breaches = (await check).breaches(answer);
  if (breaches.length === 0) return;
  // a test that asks again until an answer pleases it must not pass over this one
  if (broken.size === 0) afterThisFile(() => Promise.reject(new BrokenPromiseError([...broken])));
  for (const breach of breaches) broken.add(breach);
  throw new BrokenPromiseError(breaches);
}

export class BrokenPromiseError extends Error {
  constructor(breaches: readonly string[]) {
    const shown = breaches.slice(0, SHOWN).join('\n  ');
    super(`${breaches.length} breaches of docs/api/openapi.json:\n  ${shown}`);
    this.name = 'BrokenPromiseError';
  }
}

/** `fetch` for what an ApiClient does not do; where the document has the operation, its answer is looked at as well. */
export async function fetchPromised(address: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(address, init);
  const { status, headers } = response;
  const isStream = (headers.get('content-type') ?? '').startsWith('text/event-stream');
  const body = isStream ? undefined : await readBody(response.clone());
  const { method = 'GET' } = init;
  await keepPromises({ method, path: new URL(address).pathname, status, headers, body });
  return response;
}

/** The JSON of an answer, else its text, and undefined where there is none. */
export async function readBody(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === '') return undefined;
  return (response.headers.get('content-type') ?? '').includes('json') ? JSON.parse(text) : text;
}
