import { eventually, type ApiClient } from '@regional-events/testing';
import { exampleRequests, type ExampleRequest } from './document-examples.ts';

interface Answer {
  readonly body: unknown;
  readonly headers: Headers;
}

/** Follows the links of the document from real answers, and knows which ones nothing was followed by yet. */
export class FollowedLinks {
  readonly #left = new Set(
    [...exampleRequests.values()].flatMap(({ id, links }) =>
      Object.keys(links).map((name) => `${id} → ${name}`),
    ),
  );

  /** From each of these to each operation of theirs: those that nothing came by. */
  get left(): readonly string[] {
    return [...this.#left];
  }

  /**
   * Asks what can be read, and only looks whether the rest could be asked: it would change things.
   * @param path what was asked, with its real ids
   * @returns what a link led to that was not there
   */
  async follow(
    source: ExampleRequest,
    path: string,
    answer: Answer,
    client: ApiClient,
  ): Promise<string[]> {
    const broken: string[] = [];
    for (const [name, { operationId, parameters }] of Object.entries(source.links)) {
      const target = exampleRequests.get(operationId);
      const values = Object.entries(parameters).map(([parameter, expression]) => {
        return [parameter, valueOf(expression, source, path, answer)] as const;
      });
      const missing = values.filter(([, value]) => value === undefined);
      if (target === undefined || missing.length > 0) continue;
      const address = values.reduce(
        (filled, [parameter, value]) =>
          filled.replace(`{${parameter.replace('path.', '')}}`, encodeURIComponent(value ?? '')),
        target.template,
      );
      const isThere = target.method !== 'GET' || (await statusOf(client, address)) === 200;
      if (!isThere || address.includes('{')) broken.push(`${source.id} → ${name}: ${address}`);
      else this.#left.delete(`${source.id} → ${name}`);
    }
    return broken;
  }
}

/** News of another service may be late. */
async function statusOf(client: ApiClient, address: string): Promise<number> {
  const until = ({ status }: { readonly status: number }) => status !== 503;
  return (await eventually(() => client.get(address), { until })).status;
}

/** Of a runtime expression of OpenAPI, as far as the document has them. */
function valueOf(
  expression: string,
  { template }: ExampleRequest,
  path: string,
  answer: Answer,
): string | undefined {
  const [, header] = /^\$response\.header\.(.+)$/.exec(expression) ?? [];
  if (header !== undefined) return answer.headers.get(header) ?? undefined;
  const [, parameter] = /^\$request\.path\.(.+)$/.exec(expression) ?? [];
  if (parameter !== undefined) {
    const at = template.split('/').indexOf(`{${parameter}}`);
    return path.split('?', 1)[0]?.split('/')[at];
  }
  const [, pointer = ''] = /^\$response\.body#\/(.+)$/.exec(expression) ?? [];
  const found = pointer
    .split('/')
    .reduce<unknown>((part, name) => Reflect.get(Object(part), name), answer.body);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : undefined;
}
