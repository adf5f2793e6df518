import type { OpenAPIObject } from '@nestjs/swagger';

type Paths = OpenAPIObject['paths'];
type Item = Paths[string];
type Operation = NonNullable<Item['get']>;
interface Target {
  readonly path: string;
  readonly method: Method;
  readonly operation: Operation;
}
interface Link {
  readonly operationId: string;
  readonly parameters: Readonly<Record<string, string>>;
}
/** An id in an answer, and the collection that it belongs to. */
interface Source {
  readonly status: '200' | '201' | '202';
  /** The collection of the item, for example `/v1/events`; with a dash at its end, what comes before an id in one part. */
  readonly things: string;
  /** The beginning of a runtime expression for a field of the item. */
  readonly item: string;
  readonly targets: (target: Target) => boolean;
}

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;
type Method = (typeof methods)[number];
const ETAG = '$response.header.ETag';
const BODY = '$response.body#/';
const FIRST = '$response.body#/data/0/';

/**
 * Adds the links that follow from the paths: what was created or listed can be read, changed and acted upon, and what
 * was read can be changed under its ETag. Runs over the merged document, since the paths of one service continue those
 * of another.
 */
export function withLinks(paths: Paths): Paths {
  const targets = Object.entries(paths).flatMap(([path, item]) =>
    methods.flatMap((method): Target[] => {
      const operation = item[method];
      return operation === undefined ? [] : [{ path, method, operation }];
    }),
  );
  return Object.fromEntries(
    Object.entries(paths).map(([path, item]) => [path, linkedItem(path, item, targets)]),
  );
}

function linkedItem(path: string, item: Item, targets: readonly Target[]): Item {
  const linked = { ...item };
  for (const method of methods) {
    const operation = item[method];
    if (operation !== undefined)
      linked[method] = linkedOperation({ path, method, operation }, targets);
  }
  return linked;
}

function linkedOperation(from: Target, targets: readonly Target[]): Operation {
  const responses = { ...from.operation.responses };
  const add = (status: string, links: [string, Link][]) => {
    const response = responses[status];
    if (response === undefined || '$ref' in response || links.length === 0) return;
    responses[status] = { ...response, links: { ...response.links, ...Object.fromEntries(links) } };
  };
  for (const source of sourcesOf(from, targets))
    add(
      source.status,
      targets.flatMap((target) => linkTo(from, source, target)),
    );
  if (from.method !== 'post') add('200', linksToChange(from, targets));
  return { ...from.operation, responses };
}

function sourcesOf(from: Target, targets: readonly Target[]): Source[] {
  const { path, method, operation } = from;
  const { responses } = operation;
  if (method === 'post' && responses['201'] !== undefined)
    return [{ status: '201', things: path, item: BODY, targets: () => true }];
  if (method === 'get' && isList(operation))
    return [{ status: '200', things: path, item: FIRST, targets: isReading }];
  if (responses['202'] !== undefined) {
    const things = collectionOf(schemaOf(operation, '202'), targets);
    if (things === undefined) return [];
    return [{ status: '202', things, item: BODY, targets: isReading }];
  }
  return [];
}

/** The collection whose items are of this schema. */
function collectionOf(schema: string | undefined, targets: readonly Target[]): string | undefined {
  const item = targets.find(
    (target) =>
      schema !== undefined && isReading(target) && schemaOf(target.operation, '200') === schema,
  );
  return item?.path.slice(0, item.path.lastIndexOf('{')).replace(/\/$/, '');
}

function schemaOf({ responses }: Operation, status: string): string | undefined {
  const response = responses[status];
  if (response === undefined || '$ref' in response) return undefined;
  const schema = response.content?.['application/json']?.schema;
  return schema !== undefined && '$ref' in schema ? schema.$ref : undefined;
}

/** What was read or changed can be changed under the ETag of the answer. */
function linksToChange(from: Target, targets: readonly Target[]): [string, Link][] {
  const own = targets.filter(({ path }) => path === from.path);
  if (!own.some(isConditional) || isList(from.operation)) return [];
  const parameters: Record<string, string> = { 'header.If-Match': ETAG };
  for (const name of parametersIn(from.path)) parameters[`path.${name}`] = `$request.path.${name}`;
  return own.filter(isConditional).map((target) => {
    const operationId = String(target.operation.operationId);
    return [operationId, { operationId, parameters }];
  });
}

/** The target's path continues the item's, and has no other parameter. */
function linkTo(from: Target, source: Source, target: Target): [string, Link][] {
  const rest = afterItem(source.things, target.path);
  if (rest === undefined || rest.includes('{') || !source.targets(target)) return [];
  // a sub-resource has an ETag of its own
  if (rest !== '' && isConditional(target)) return [];
  const known = parametersIn(from.path).map((name) => `$request.path.${name}`);
  const names = parametersIn(target.path);
  const own = source.item + keyNamed(names.at(-1) ?? '');
  const values = names.length === 1 ? [own] : [...known.slice(0, names.length - 1), own];
  const parameters = {
    ...Object.fromEntries(names.map((name, index) => [`path.${name}`, values[index] ?? own])),
    ...(isConditional(target) ? { 'header.If-Match': ETAG } : {}),
  };
  const operationId = String(target.operation.operationId);
  return [[operationId, { operationId, parameters }]];
}

/** The field of an item that its parameter takes: its id, or for `{version}` its version. */
function keyNamed(parameter: string): string {
  return /^id$|Id$/.test(parameter) ? 'id' : parameter;
}

/** The path after the item: '' for the item itself; undefined for another collection. */
function afterItem(things: string, path: string): string | undefined {
  const anonymous = (text: string) => text.replaceAll(/\{\w+\}/g, '{}');
  const own = `${anonymous(things)}${things.endsWith('-') ? '' : '/'}{}`;
  const short = `/v1/${things.split('/').at(-1)}/{}`;
  const whole = anonymous(path);
  // what operators look at has names that others have too
  const starts = things.startsWith('/v1/operations/') ? [own] : [own, short];
  const start = starts.find((one) => whole === one || whole.startsWith(`${one}/`));
  return start === undefined ? undefined : whole.slice(start.length);
}

function parametersIn(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
}

function isList({ parameters = [] }: Operation): boolean {
  return parameters.some((parameter) => 'name' in parameter && parameter.name === 'limit');
}

function isConditional({ method }: Target): boolean {
  return method === 'put' || method === 'patch' || method === 'delete';
}

function isReading({ method }: Target): boolean {
  return method === 'get';
}
