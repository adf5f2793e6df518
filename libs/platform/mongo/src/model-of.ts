import { Schema, type Connection, type Model, type SchemaDefinition } from 'mongoose';

/** Nothing unknown is stored, nothing empty is dropped, and versions are our own. */
const OPTIONS = { versionKey: false, strict: 'throw', minimize: false, id: false } as const;

/**
 * The model of a collection, made once per connection. `D` is the stored document, `_id` included;
 * `fields` are mongoose's paths of it.
 */
export function modelOf<D extends { readonly _id: unknown }>(
  connection: Connection,
  collection: string,
  fields: SchemaDefinition,
): Model<D> {
  const known: Model<D> | undefined = connection.models[collection];
  if (known !== undefined) return known;
  const schema = new Schema(fields, OPTIONS);
  // without it mongoose leaves out what it cannot cast, and stores the rest
  schema.pre('replaceOne', function () {
    this.setOptions({ runValidators: true });
  });
  return connection.model<D>(collection, schema, collection);
}
