import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { closed } from '../kafka/closed-schema.ts';
import {
  ApiRoutes,
  committedApi,
  type ApiDocument,
  type ApiResponseOf,
  type ApiRoute,
  type Part,
} from './api-document.ts';

/** An answer as a test got it. */
export interface Answer {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly headers: Headers;
  /** Its JSON, or its text, or undefined where there is none or where it was not read. */
  readonly body?: unknown;
}

const FIRST_PROBLEM = 400;
const HAS_NO_BODY = [204, 304];
/** A code may bring further members (RFC 9457). */
const open = new Set(['Problem', 'TokenError']);

/**
 * Checks answers against the document, more strictly than a client may: nothing but what the document names, and of growing
 * lists the known values alone. Schemas are compiled when they are first needed.
 */
export class AnswerCheck {
  readonly #routes: ApiRoutes;
  readonly #components: Part;
  readonly #ajv: Ajv2020;
  readonly #checks = new WeakMap<object, ValidateFunction>();

  /** `growing`: `any` where answers may hold values of earlier versions, as clients have to expect it. */
  constructor(document: ApiDocument = committedApi(), growing: 'known' | 'any' = 'known') {
    this.#routes = new ApiRoutes(document);
    this.#ajv = new Ajv2020({ strict: false, allErrors: true });
    formats.default(this.#ajv);
    this.#ajv.addKeyword({
      keyword: 'x-extensible-enum',
      schemaType: 'array',
      macro: (known: readonly string[]) => (growing === 'any' ? {} : { enum: [...known, null] }),
    });
    const schemas = Object.entries(document.components['schemas'] ?? {}).map(([name, schema]) => [
      name,
      open.has(name) ? schema : closed(schema),
    ]);
    this.#components = { schemas: Object.fromEntries(schemas) as Part };
  }

  /** In words, what of the answer the document does not say; nothing where it has no such operation. */
  breaches(answer: Answer): readonly string[] {
    const route = this.#routes.find(answer.method, answer.path);
    if (route === undefined) return [];
    const said = route.operation.responses[answer.status];
    const problems =
      said === undefined
        ? ['the status is not declared']
        : this.#problems(answer, route, this.#routes.resolve(said));
    return problems.map(
      (problem) => `${route.method} ${route.template}: ${answer.status}: ${problem}`,
    );
  }

  #problems(answer: Answer, route: ApiRoute, said: ApiResponseOf): readonly string[] {
    return [
      ...this.#problemsOfHeaders(answer, said),
      ...this.#problemsOfBody(answer, said),
      ...(answer.status < FIRST_PROBLEM ? [] : problemsOfCode(answer, route)),
    ];
  }

  #problemsOfHeaders({ headers }: Answer, said: ApiResponseOf): readonly string[] {
    return Object.entries(said.headers ?? {}).flatMap(([name, reference]) => {
      const { required = false, schema } = this.#routes.resolve(reference);
      const value = headers.get(name);
      if (value === null) return required ? [`the header ${name} is missing`] : [];
      const isNumber = schema['type'] === 'integer' && /^\d+$/.test(value);
      return this.#errors(isNumber ? Number(value) : value, schema, `header ${name}`);
    });
  }

  #problemsOfBody({ status, headers, body }: Answer, said: ApiResponseOf): readonly string[] {
    const type = headers.get('content-type')?.split(';')[0];
    if (HAS_NO_BODY.includes(status) || said.content === undefined)
      return body === undefined ? [] : ['a body came, where none is declared'];
    const media = said.content[type ?? ''];
    if (media === undefined) return [`the media type ${type ?? 'none'} is not declared`];
    return type?.endsWith('json') ? this.#errors(body, media.schema, '') : [];
  }

  #errors(value: unknown, schema: Part, what: string): readonly string[] {
    const check = this.#checkOf(schema);
    if (check(value)) return [];
    return (check.errors ?? []).map(({ instancePath, message, params }) => {
      const unknown: unknown = Reflect.get(params, 'additionalProperty');
      const shown =
        typeof unknown === 'string' ? `has a member ${unknown} that is not declared` : message;
      return `${what}${instancePath || '/'} ${shown}`;
    });
  }

  #checkOf(schema: Part): ValidateFunction {
    const known = this.#checks.get(schema);
    if (known !== undefined) return known;
    const check = this.#ajv.compile({ ...closed(schema), components: this.#components });
    this.#checks.set(schema, check);
    return check;
  }
}

function problemsOfCode({ status, body }: Answer, { operation }: ApiRoute): readonly string[] {
  const code: unknown = Reflect.get(Object(body), 'code');
  const known = operation['x-problem-codes'][status]?.includes(String(code));
  return known ? [] : [`/code ${JSON.stringify(code)} is not declared`];
}
