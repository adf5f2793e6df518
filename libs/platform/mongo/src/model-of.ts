import { Schema, type Connection, type Model, type Query, type SchemaDefinition } from 'mongoose';

/** Unknown fields are refused, empty ones kept, and versions are our own. */
const OPTIONS = { versionKey: false, strict: 'throw', minimize: false, id: false } as const;

/**
 * The model of a collection, made once per connection. `D` is the stored document, `_id` included;
 * `fields` are mongoose's paths of it. A field that came later has a `default`, which is read where an
 * older version stored the document; a field of a newer version is not read.
 */
export function modelOf<D extends { readonly _id: unknown }>(
  connection: Connection,
  collection: string,
  fields: SchemaDefinition,
): Model<D> {
  const known: Model<D> | undefined = connection.models[collection];
  if (known !== undefined) return known;
  const schema = new Schema(fields, OPTIONS);
  // otherwise mongoose drops what it cannot cast and stores the rest
  schema.pre('replaceOne', function () {
    this.setOptions({ runValidators: true });
  });
  const complete = completion(fields);
  completions.set(schema, complete);
  schema.post(['find', 'findOne', 'findOneAndUpdate'], function (this: Query<unknown, D>, result) {
    const selected = this.projection();
    for (const document of Array.isArray(result) ? result : [result]) complete(document, selected);
  });
  return connection.model<D>(collection, schema, collection);
}

type Complete = (document: unknown, selected: Readonly<Record<string, unknown>> | null) => void;

const completions = new WeakMap<Schema, Complete>();

/** A document of this collection that an aggregation gave, as the model's own reads give it: with defaults, without unknown fields. */
export function asDeclared<D>(model: Model<D>, document: D): D {
  completions.get(model.schema)?.(document, null);
  return document;
}

/** What brings a plain document, as it was stored, to the fields of this version. */
function completion(fields: SchemaDefinition): Complete {
  const known = new Set(['_id', ...Object.keys(fields)]);
  const defaults = Object.entries(fields).flatMap(([field, declared]) => {
    const hasOne = typeof declared === 'object' && declared !== null && 'default' in declared;
    return hasOne ? [[field, declared.default as unknown] as const] : [];
  });
  return (document, selected) => {
    if (!isPlain(document)) return;
    for (const field of Object.keys(document)) if (!known.has(field)) delete document[field];
    for (const [field, value] of defaults) {
      if (document[field] === undefined && isSelected(field, selected))
        document[field] = structuredClone(value);
    }
  };
}

function isPlain(document: unknown): document is Record<string, unknown> {
  return document !== null && Object.getPrototypeOf(document) === Object.prototype;
}

/** A projection names either what is read or what is not. */
function isSelected(field: string, selected: Readonly<Record<string, unknown>> | null): boolean {
  if (selected === null) return true;
  if (field in selected) return Boolean(selected[field]);
  return !Object.values(selected).some(Boolean);
}
