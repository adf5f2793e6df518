import type { JsonSchema } from '@regional-events/contracts-catalogue';
import { compareSchemas } from '../compare-schemas.ts';
import { harmOf, type KindOfDifference } from '../kinds.ts';
import { isSchema, listOf } from '../json.ts';

/** An OpenAPI document, as far as programs of partners rely on it. */
export interface OpenApi {
  readonly paths: Readonly<Record<string, JsonSchema>>;
  readonly components?: JsonSchema;
}

interface Sides {
  readonly was: JsonSchema;
  readonly is: JsonSchema;
  readonly at: string;
  readonly documents: { readonly before: JsonSchema; readonly after: JsonSchema };
}

const methods = ['get', 'post', 'put', 'patch', 'delete'];

/** In what a program that was written for the released document would fail with the present one; one sentence each. */
export function openApiBreakage(released: OpenApi, present: OpenApi): readonly string[] {
  const documents = { before: { ...released }, after: { ...present } };
  return Object.entries(released.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const was = item[method];
      if (!isSchema(was)) return [];
      const at = `${method.toUpperCase()} ${path}`;
      const is = present.paths[path]?.[method];
      return isSchema(is) ? compareOperation({ was, is, at, documents }) : [`${at} is gone`];
    }),
  );
}

function compareOperation(sides: Sides): readonly string[] {
  const { was, is, at } = sides;
  const renamed = was['operationId'] !== is['operationId'];
  return [
    ...(renamed
      ? [`${at} is called ${String(is['operationId'])} now, not ${String(was['operationId'])}`]
      : []),
    ...compareScopes(sides),
    ...compareParameters(sides),
    ...compareBody(sides),
    ...compareAnswers(sides),
  ];
}

function scopesOf(operation: JsonSchema): readonly string[] {
  return listOf(operation['security'])
    .filter(isSchema)
    .flatMap((way) => Object.values(way).flatMap(listOf))
    .map(String);
}

function compareScopes({ was, is, at }: Sides): readonly string[] {
  const isPublic = (operation: JsonSchema) => listOf(operation['security']).length === 0;
  const held = scopesOf(was);
  const more = scopesOf(is).filter((scope) => !held.includes(scope));
  return [
    ...(isPublic(was) && !isPublic(is) ? [`${at} needs a token now`] : []),
    ...more.map((scope) => `${at} needs ${scope} now`),
  ];
}

function parametersOf(
  operation: JsonSchema,
  document: JsonSchema,
): ReadonlyMap<string, JsonSchema> {
  const all = listOf(operation['parameters'])
    .filter(isSchema)
    .map((one) => resolved(one, document));
  return new Map(all.map((one) => [`${String(one['in'])} ${String(one['name'])}`, one]));
}

function compareParameters({ was, is, at, documents }: Sides): readonly string[] {
  const before = parametersOf(was, documents.before);
  const after = parametersOf(is, documents.after);
  const added = [...after]
    .filter(([name, one]) => !before.has(name) && one['required'] === true)
    .map(([name]) => `${at} needs a new parameter: ${name}`);
  const others = [...before].flatMap(([name, old]): readonly string[] => {
    const fresh = after.get(name);
    const place = `${at} ${name}`;
    if (fresh === undefined) return [`${place} is refused now`];
    const needed = fresh['required'] === true && old['required'] !== true;
    return [
      ...(needed ? [`${place} is needed now`] : []),
      ...requestBreakage({ was: schemaOf(old), is: schemaOf(fresh), at: place, documents }),
    ];
  });
  return [...added, ...others];
}

function compareBody({ was, is, at, documents }: Sides): readonly string[] {
  const before = partOf(was, 'requestBody', documents.before);
  const after = partOf(is, 'requestBody', documents.after);
  const needed = after['required'] === true && before['required'] !== true;
  const place = `${at} body`;
  return [
    ...(needed ? [`${place} is needed now`] : []),
    ...compareContent({ was: before, is: after, at: place, documents }, requestBreakage),
  ];
}

function compareAnswers({ was, is, at, documents }: Sides): readonly string[] {
  const after = partOf(is, 'responses', documents.after);
  return Object.entries(partOf(was, 'responses', documents.before)).flatMap(([status, old]) => {
    if (!/^[23]/.test(status) || !isSchema(old)) return [];
    const fresh = after[status];
    const place = `${at} ${status}`;
    if (!isSchema(fresh)) return [`${place} is not answered any more`];
    const lost = Object.keys(partOf(old, 'headers', documents.before)).filter(
      (header) => !(header in partOf(fresh, 'headers', documents.after)),
    );
    return [
      ...lost.map((header) => `${place} has no ${header} any more`),
      ...compareContent({ was: old, is: fresh, at: place, documents }, answerBreakage),
    ];
  });
}

function compareContent(
  sides: Sides,
  compare: (sides: Sides) => readonly string[],
): readonly string[] {
  const { was, is, at, documents } = sides;
  const after = partOf(is, 'content', documents.after);
  return Object.entries(partOf(was, 'content', documents.before)).flatMap(([type, old]) => {
    const fresh = after[type];
    if (!isSchema(fresh)) return [`${at} has no ${type} any more`];
    return compare({ was: schemaOf(old), is: schemaOf(fresh), at: `${at} ${type}`, documents });
  });
}

/** What must not happen to either side of an exchange. */
const neither: readonly KindOfDifference[] = [
  ...(['type-changed', 'const-changed', 'format-changed', 'pattern-changed'] as const),
  ...(['multiple-changed', 'default-changed', 'field-removed', 'unclassified'] as const),
];

/** A request that was good must still be good: it is what "kept messages" are to a reader of topics. */
const requestBreakage = breakageOf((kind) => harmOf(kind) === 'kept messages');
/** An answer must be what a program of yesterday reads; that it became narrower hurts nobody. */
const answerBreakage = breakageOf((kind) => harmOf(kind) === 'old readers');

function breakageOf(hurts: (kind: KindOfDifference) => boolean) {
  return ({ was, is, at, documents }: Sides): readonly string[] =>
    compareSchemas(was, is, at, documents)
      .filter(({ kind }) => hurts(kind) || neither.includes(kind))
      .map(({ kind, at: place, was: old, is: fresh }) => {
        const values = [old, fresh].map((value) =>
          (JSON.stringify(value) ?? 'nothing').slice(0, 100),
        );
        return `${kind.replaceAll('-', ' ')} at ${place}: ${values.join(' → ')}`;
      });
}

function schemaOf(part: unknown): JsonSchema {
  const schema = isSchema(part) ? part['schema'] : undefined;
  return isSchema(schema) ? schema : {};
}

function partOf(whole: JsonSchema, name: string, document: JsonSchema): JsonSchema {
  const part = resolved(whole, document)[name];
  return isSchema(part) ? part : {};
}

function resolved(part: JsonSchema, document: JsonSchema): JsonSchema {
  const reference = part['$ref'];
  if (typeof reference !== 'string') return part;
  const found = reference
    .split('/')
    .slice(1)
    .reduce<unknown>((at, key) => (isSchema(at) ? at[key] : undefined), document);
  return isSchema(found) ? found : {};
}
