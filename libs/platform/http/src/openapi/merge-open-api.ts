import { isDeepStrictEqual } from 'node:util';
import type { OpenAPIObject } from '@nestjs/swagger';
import { withLinks } from './links.ts';

type Components = NonNullable<OpenAPIObject['components']>;
type Named = Readonly<Record<string, unknown>>;

/** Two services define the same name differently. */
export class OpenApiClashError extends Error {
  constructor(what: string) {
    super(`The services' documents do not fit together: ${what}`);
    this.name = 'OpenApiClashError';
  }
}

export interface MergedInfo {
  readonly title: string;
  readonly version: string;
  readonly description?: string;
  readonly contact?: Readonly<Record<string, string>>;
  readonly license?: { readonly name: string; readonly url?: string };
  readonly servers?: readonly { readonly url: string }[];
  readonly tags?: readonly Tag[];
}

interface Tag {
  readonly name: string;
  readonly description?: string;
}

/** Merges the documents of several services, independently of their order. Throws OpenApiClashError. */
export function mergeOpenApi(documents: readonly OpenAPIObject[], info: MergedInfo): OpenAPIObject {
  const { servers = [], tags = [], ...rest } = info;
  const paths = merged(
    'path',
    documents.map((document) => methodsOf(document.paths)),
  );
  refuseSameOperationIds(documents);
  return withoutUnused({
    openapi: '3.1.0',
    info: rest,
    servers: servers.map(({ url }) => ({ url })),
    tags: tagsOf(documents, tags),
    paths: withLinks(groupedByPath(paths)),
    components: componentsOf(documents),
  });
}

/** Without the shared parameters and responses that no route of any service uses. */
function withoutUnused(document: OpenAPIObject): OpenAPIObject {
  const text = JSON.stringify(document);
  const { parameters = {}, responses = {}, ...others } = document.components ?? {};
  const used = <V>(kind: string, parts: Readonly<Record<string, V>>): Record<string, V> =>
    Object.fromEntries(
      Object.entries(parts).filter(([name]) => text.includes(`"#/components/${kind}/${name}"`)),
    );
  return {
    ...document,
    components: {
      ...others,
      parameters: used('parameters', parameters),
      responses: used('responses', responses),
    },
  };
}

type Operation = Readonly<Record<string, unknown>>;

/** By `path method`, so that two services may share a path but no method of it. */
function methodsOf(paths: OpenAPIObject['paths']): Record<string, Operation> {
  const operations = Object.entries(paths).flatMap(([path, item]) => {
    const methods: Record<string, unknown> = { ...item };
    return Object.entries(methods).map(([method, operation]): [string, Operation] => [
      `${path} ${method}`,
      operation as Operation,
    ]);
  });
  return Object.fromEntries(operations);
}

function groupedByPath(operations: Named): OpenAPIObject['paths'] {
  const paths: OpenAPIObject['paths'] = {};
  for (const [key, operation] of Object.entries(operations)) {
    const [path = '', method = ''] = key.split(' ');
    paths[path] = { ...paths[path], [method]: operation };
  }
  return paths;
}

function componentsOf(documents: readonly OpenAPIObject[]): Components {
  const all = documents.map(({ components = {} }) => components as Record<string, Named>);
  const kinds = [...new Set(all.flatMap((components) => Object.keys(components)))].sort();
  const entries = kinds.map((kind): [string, Named] => [
    kind,
    merged(
      kind,
      all.map((components) => components[kind] ?? {}),
    ),
  ]);
  return Object.fromEntries(entries);
}

function merged(what: string, parts: readonly Named[]): Named {
  const all = new Map<string, unknown>();
  for (const [name, value] of parts.flatMap((part) => Object.entries(part))) {
    if (all.has(name) && (what === 'path' || !isDeepStrictEqual(all.get(name), value))) {
      throw new OpenApiClashError(`${what} ${name}`);
    }
    all.set(name, value);
  }
  return Object.fromEntries([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function operationsOf(documents: readonly OpenAPIObject[]): Operation[] {
  return documents.flatMap(({ paths }) => Object.values(methodsOf(paths)));
}

function tagsOf(documents: readonly OpenAPIObject[], described: readonly Tag[]): Tag[] {
  const names = operationsOf(documents).flatMap(({ tags }) =>
    Array.isArray(tags) ? tags.map(String) : [],
  );
  return [...new Set(names)]
    .sort()
    .map((name) => described.find((tag) => tag.name === name) ?? { name });
}

function refuseSameOperationIds(documents: readonly OpenAPIObject[]): void {
  const seen = new Set<unknown>();
  for (const { operationId } of operationsOf(documents)) {
    if (seen.has(operationId)) throw new OpenApiClashError(`operationId ${String(operationId)}`);
    seen.add(operationId);
  }
}
