import type { JsonSchema } from '@regional-events/contracts-catalogue';
import type { Difference } from './difference.ts';
import { isSchema, listOf } from './json.ts';
import type { KindOfDifference } from './kinds.ts';
import type { Compare, Sides } from './sides.ts';

/** What stands inside a value: the fields of an object, the values of a map, the items of a list. */
export function compareInside(sides: Sides, compare: Compare): readonly Difference[] {
  return [
    ...compareFields(sides, compare),
    ...compareOthers(sides, compare),
    ...compareKeys(sides, compare),
    ...compareItems(sides, compare),
  ];
}

const fieldsOf = (schema: JsonSchema): JsonSchema =>
  isSchema(schema['properties']) ? schema['properties'] : {};

function compareFields(sides: Sides, compare: Compare): readonly Difference[] {
  const { before, after, at } = sides;
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return names.flatMap((name): readonly Difference[] => {
    const place = `${at}.${name}`;
    const [old, fresh] = [was[name], is[name]];
    const required = {
      before: listOf(before['required']).includes(name),
      after: listOf(after['required']).includes(name),
    };
    if (old === undefined) return [added(place, fresh, required.after)];
    if (fresh === undefined) return [{ kind: 'field-removed', at: place, was: old, is: undefined }];
    const inside =
      isSchema(old) && isSchema(fresh)
        ? compare({ ...sides, before: old, after: fresh, at: place })
        : [];
    return [...demand(place, required), ...inside];
  });
}

function added(at: string, is: unknown, required: boolean): Difference {
  return {
    kind: required ? 'required-field-added' : 'optional-field-added',
    at,
    was: undefined,
    is,
  };
}

function demand(at: string, required: { before: boolean; after: boolean }): readonly Difference[] {
  const { before: was, after: is } = required;
  if (was === is) return [];
  return [{ kind: is ? 'field-made-required' : 'field-made-optional', at, was, is }];
}

/** Fields that have no name in the schema: any (undefined), none (false), or the values of a map. */
function compareOthers(sides: Sides, compare: Compare): readonly Difference[] {
  const { before, after, at } = sides;
  const [was, is] = [before['additionalProperties'], after['additionalProperties']];
  if (isSchema(was) && isSchema(is))
    return compare({ ...sides, before: was, after: is, at: `${at}{}` });
  const kind = othersKind(was, is);
  return kind === undefined ? [] : [{ kind, at: `${at}{}`, was, is }];
}

function othersKind(was: unknown, is: unknown): KindOfDifference | undefined {
  if (was === is) return undefined;
  if (is === false) return 'other-fields-refused';
  if (was === false) return 'other-fields-allowed';
  return isSchema(is) ? 'map-values-imposed' : 'map-values-opened';
}

function compareKeys(sides: Sides, compare: Compare): readonly Difference[] {
  const { before, after } = sides;
  const [was, is] = [before['propertyNames'], after['propertyNames']];
  const at = `${sides.at}{key}`;
  if (isSchema(was) && isSchema(is)) return compare({ ...sides, before: was, after: is, at });
  if (isSchema(is)) return [{ kind: 'map-keys-imposed', at, was, is }];
  return isSchema(was) ? [{ kind: 'map-keys-opened', at, was, is }] : [];
}

function compareItems(sides: Sides, compare: Compare): readonly Difference[] {
  const { before, after, at } = sides;
  const [was, is] = [before['items'] ?? {}, after['items'] ?? {}];
  if (isSchema(was) && isSchema(is))
    return compare({ ...sides, before: was, after: is, at: `${at}[]` });
  return was === is ? [] : [{ kind: 'unclassified', at: `${at} (items)`, was, is }];
}
