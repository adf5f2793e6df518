import { Schema, type SchemaDefinition } from 'mongoose';
import { z } from 'zod';

/** The counters that each aggregate is stored with. */
export const aggregateFields = {
  _id: z.string(),
  version: z.int(),
  sequence: z.int(),
  lastMessageId: z.string().nullable(),
};

/** The client that made an item, and its own reference for it. */
export const originFields = { createdBy: z.string(), externalRef: z.string().nullable() };

/**
 * Mongoose's paths of a stored object, for `modelOf`. Where the stored form differs from the contract's, the object is
 * extended before: an instant is a `z.date()`. A field that came later has a `.default(…)`, or null where it is nullable.
 */
export function storedFields(stored: z.ZodObject): SchemaDefinition {
  return pathsOf(stored.shape);
}

/** Of a stored document the fields that `schema` names, so that what is only stored stays inside. */
export function pickFields<
  S extends z.ZodObject,
  D extends Readonly<Record<keyof S['shape'], unknown>>,
>(schema: S, document: D): Pick<D, keyof S['shape']> {
  const names = Object.keys(schema.shape) as (keyof S['shape'])[];
  return Object.fromEntries(names.map((name) => [name, document[name]])) as Pick<
    D,
    keyof S['shape']
  >;
}

function pathsOf(shape: z.core.$ZodShape): SchemaDefinition {
  const entries = Object.entries(shape);
  return Object.fromEntries(
    entries.map(([name, field]) => [name, pathOf(field)]),
  ) as SchemaDefinition;
}

function pathOf(schema: z.core.$ZodType): Readonly<Record<string, unknown>> {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
      return { ...pathOf(def.innerType), required: false };
    case 'nullable':
      return { ...pathOf(def.innerType), required: false, default: null };
    case 'default':
      return { ...pathOf(def.innerType), required: false, default: def.defaultValue };
    case 'array':
      return { type: [pathOf(def.element)], required: true };
    case 'object':
      return { type: new Schema(pathsOf(def.shape), PART), required: true };
    default:
      return { type: plainTypes[def.type] ?? refuse(def.type), required: true };
  }
}

const plainTypes: Readonly<Record<string, unknown>> = {
  string: String,
  enum: String,
  number: Number,
  boolean: Boolean,
  date: Date,
  record: Schema.Types.Mixed,
  unknown: Schema.Types.Mixed,
  union: Schema.Types.Mixed,
};

/** An object inside a document has no id of its own, and is as strict as the document. */
const PART = { _id: false, id: false, strict: 'throw', minimize: false } as const;

function refuse(type: string): never {
  throw new Error(`no stored form is known for a field of the type ${type}`);
}
