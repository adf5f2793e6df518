import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A JSON Schema, or another part of the document. */
export type Part = Readonly<Record<string, unknown>>;

/** What this reads of docs/api/openapi.json. */
export interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, ApiOperation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, Part>>>>;
}

export interface ApiOperation {
  readonly operationId: string;
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters: readonly (ApiParameter | Reference)[];
  readonly requestBody?: { readonly required?: boolean; readonly content: ApiContent };
  readonly responses: Readonly<Record<string, ApiResponseOf | Reference>>;
  readonly 'x-problem-codes': Readonly<Record<string, readonly string[]>>;
}

export interface ApiParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Part;
  readonly example?: unknown;
}

export type ApiContent = Readonly<
  Record<string, { readonly schema: Part; readonly example?: unknown }>
>;

export interface ApiResponseOf {
  readonly content?: ApiContent;
  readonly headers?: Readonly<Record<string, ApiHeader | Reference>>;
}

export interface ApiHeader {
  readonly required?: boolean;
  readonly schema: Part;
}

interface Reference {
  readonly $ref: string;
}

/** A route of the document. */
export interface ApiRoute {
  readonly method: string;
  /** With its parameters in braces. */
  readonly template: string;
  readonly operation: ApiOperation;
}

const file = join(import.meta.dirname, '../../../../docs/api/openapi.json');
let read: ApiDocument | undefined;

/** The committed document; a test says that it is the one that is served. */
export function committedApi(): ApiDocument {
  read ??= JSON.parse(readFileSync(file, 'utf8')) as ApiDocument;
  return read;
}

/** Finds what the document says of a request. */
export class ApiRoutes {
  readonly all: readonly ApiRoute[];
  readonly #shapes: readonly (readonly [RegExp, ApiRoute])[];
  readonly #document: ApiDocument;

  constructor(document: ApiDocument = committedApi()) {
    this.#document = document;
    // a path without parameters goes before one with them: /messages/stream is no /messages/{id}
    this.all = Object.entries(document.paths)
      .sort(([a], [b]) => a.split('{').length - b.split('{').length)
      .flatMap(([template, methods]) =>
        Object.entries(methods).map(([method, operation]) => ({
          method: method.toUpperCase(),
          template,
          operation,
        })),
      );
    this.#shapes = this.all.map((route) => [this.#shapeOf(route), route]);
  }

  /** Undefined where the document has no such operation. The path may have a query. */
  find(method: string, path: string): ApiRoute | undefined {
    const bare = path.replace(/[?#].*/, '');
    return this.#shapes.find(([shape, route]) => route.method === method && shape.test(bare))?.[1];
  }

  /** The thing itself, or what its reference leads to. */
  resolve<T extends object>(thing: T | Reference): T {
    if (!('$ref' in thing)) return thing;
    const [group = '', name = ''] = thing.$ref.split('/').slice(-2);
    const found = this.#document.components[group]?.[name];
    if (found === undefined) throw new Error(`the document has nothing at ${thing.$ref}`);
    return found as T;
  }

  /** A value that a parameter's list does not have makes another path: there is no such service. */
  #shapeOf({ template, operation }: ApiRoute): RegExp {
    const parameters = operation.parameters.map((one) => this.resolve(one));
    const partOf = (name: string) => {
      const known = parameters.find((one) => one.in === 'path' && one.name === name)?.schema[
        'enum'
      ];
      return Array.isArray(known) ? `(?:${known.join('|')})` : '[^/]+';
    };
    const parts = template.replaceAll('.', String.raw`\.`);
    return new RegExp(`^${parts.replaceAll(/\{(\w+)\}/g, (_, name: string) => partOf(name))}$`);
  }
}
