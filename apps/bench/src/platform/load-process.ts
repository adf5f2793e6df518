import { once } from 'node:events';
import autocannon from 'autocannon';

export interface LoadOrder {
  readonly address: string;
  readonly token: string;
  readonly callers: number;
  /** One after another, each once. */
  readonly asked: readonly Asked[];
}

export interface Asked {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: unknown;
  /** Fields of a form, sent under this authorisation instead of the token. */
  readonly form?: { readonly text: string; readonly authorization: string };
}

export interface LoadResult {
  readonly done: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Answers that were no success, and connections that broke. */
  readonly failed: number;
  /** Of what was created. */
  readonly ids: readonly string[];
}

const MILLISECONDS = 1_000;
const TIMEOUT_SECONDS = 60;

/** A process of its own, so that its work is not counted with the platform's. */
async function load(order: LoadOrder): Promise<LoadResult> {
  const { address, token, callers, asked } = order;
  const keys = crypto.randomUUID();
  const ids: string[] = [];
  let next = 0;
  let last = 0;
  const began = performance.now();
  const result = await autocannon({
    url: address,
    connections: callers,
    amount: asked.length,
    timeout: TIMEOUT_SECONDS,
    requests: [
      {
        setupRequest: (request) => {
          const one = asked[next % asked.length] ?? { method: 'GET', path: '/' };
          next += 1;
          return {
            ...request,
            method: one.method,
            path: one.path,
            ...sent(one, token, `${keys}-${next}`),
          };
        },
        onResponse: (status, body) => {
          last = performance.now();
          if (status !== 201) return;
          const { id } = JSON.parse(body) as { id?: string };
          if (id !== undefined) ids.push(id);
        },
      },
    ],
  });
  const done = result['2xx'];
  return {
    done,
    perSecond: (done * MILLISECONDS) / (last - began),
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
    failed: result.non2xx + result.errors,
    ids,
  };
}

function sent({ body, form }: Asked, token: string, key: string) {
  if (form !== undefined) {
    const { text, authorization } = form;
    const type = 'application/x-www-form-urlencoded';
    return { headers: { authorization, 'content-type': type }, body: text };
  }
  const authorization = `Bearer ${token}`;
  if (body === undefined) return { headers: { authorization } };
  const headers = { authorization, 'content-type': 'application/json', 'idempotency-key': key };
  return { headers, body: JSON.stringify(body) };
}

const [order] = (await once(process, 'message')) as [LoadOrder];
process.send?.(await load(order), () => process.disconnect());
