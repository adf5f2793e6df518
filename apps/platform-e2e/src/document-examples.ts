import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { workspaceRoot } from '@regional-events/testing';

interface Media {
  readonly schema: object;
  readonly example?: unknown;
}

interface Operation {
  readonly operationId: string;
  readonly parameters: readonly {
    readonly name?: string;
    readonly in?: string;
    readonly example?: unknown;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, Media>>; readonly links?: Links }>
  >;
}

type Links = Readonly<
  Record<
    string,
    { readonly operationId: string; readonly parameters: Readonly<Record<string, string>> }
  >
>;

/** A request as the document shows it, and the answer that it shows with it. */
export interface ExampleRequest {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** The path with its parameters' names. */
  readonly template: string;
  readonly contentType: string | undefined;
  readonly body: unknown;
  readonly status: number;
  readonly answer: unknown;
  readonly schema: object | undefined;
  /** From its answer to other operations. */
  readonly links: Links;
}

const file = join(workspaceRoot(), 'docs/api/openapi.json');
const text = readFileSync(file, 'utf8');
const document = JSON.parse(text) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
};

/** Every operation's example, by the id of the operation. */
export const exampleRequests: ReadonlyMap<string, ExampleRequest> = new Map(
  Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]): [string, ExampleRequest] => [
      operation.operationId,
      requestOf(method, path, operation),
    ]),
  ),
);

/** Throws where the document has no such operation. */
export function exampleOf(id: string): ExampleRequest {
  const example = exampleRequests.get(id);
  if (example === undefined) throw new Error(`${id} is no operation of the document`);
  return example;
}

function requestOf(method: string, path: string, operation: Operation): ExampleRequest {
  const [contentType, media] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  const [status = '', response] =
    Object.entries(operation.responses).find(([each]) => each.startsWith('2')) ?? [];
  const [answer] = Object.values(response?.content ?? {});
  return {
    id: operation.operationId,
    method: method.toUpperCase(),
    path: addressOf(path, operation),
    template: path,
    contentType,
    body: media?.example,
    status: Number(status),
    answer: answer?.example,
    schema: answer?.schema,
    links: response?.links ?? {},
  };
}

function addressOf(path: string, { parameters }: Operation): string {
  const query = new URLSearchParams();
  let filled = path;
  for (const { name = '', in: where, example } of parameters) {
    if (example === undefined) continue;
    const value = [example].flat().map(String).join(',');
    if (where === 'path') filled = filled.replace(`{${name}}`, value);
    if (where === 'query') query.set(name, value);
  }
  return query.size === 0 ? filled : `${filled}?${query.toString()}`;
}

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
ajv.addSchema(
  JSON.parse(text.replaceAll('"#/components/', '"document#/components/')) as object,
  'document',
);

/** What of an answer is not as its schema says; undefined where all is. */
export function misfitOf(answer: unknown, schema: object): string | undefined {
  const whole = JSON.stringify(schema).replaceAll('"#/components/', '"document#/components/');
  const validate = ajv.compile(JSON.parse(whole) as object);
  return validate(answer) ? undefined : ajv.errorsText(validate.errors);
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Which real id stands for which one of the examples; secrets as well. */
export class ExampleIds {
  readonly #real = new Map<string, string>();

  set(example: string, real: string): void {
    this.#real.set(example, real);
  }

  /** Learns from an answer what the ids in its example are. */
  learn(example: unknown, real: unknown): void {
    if (typeof example === 'string' && typeof real === 'string') {
      const isId = example.match(uuid)?.[0] === example && real.match(uuid)?.[0] === real;
      if (isId && !this.#real.has(example)) this.set(example, real);
      return;
    }
    if (typeof example !== 'object' || example === null) return;
    for (const [name, part] of Object.entries(example)) {
      const found: unknown = Reflect.get(Object(real), name);
      if (name === 'secret') this.set(String(part), String(found));
      else this.learn(part, found);
    }
  }

  /** The same text with the real ids. */
  in<T>(value: T): T {
    if (value === undefined) return value;
    let whole = JSON.stringify(value).replaceAll(uuid, (id) => this.#real.get(id) ?? id);
    for (const [example, real] of this.#real) whole = whole.replaceAll(example, real);
    return JSON.parse(whole) as T;
  }
}

/** The id of the pair with this event, of those that were listed. */
export function synergyWith(eventId: string, listed: unknown): string {
  const { data } = listed as { data: readonly { id: string; events: readonly { id: string }[] }[] };
  return data.find(({ events }) => events.some(({ id }) => id === eventId))?.id ?? '';
}
