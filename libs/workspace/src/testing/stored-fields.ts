import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import mongoose, { Schema, type Connection, type SchemaDefinition } from 'mongoose';
import { workspaceRoot } from '../projects.mjs';

/** Of a collection: its fields, those of parts as `part.field`, and which of them hold whatever they are given. */
export interface StoredFields {
  readonly fields: readonly string[];
  readonly open: readonly string[];
}

type Made = new (...parts: readonly unknown[]) => unknown;

interface Path {
  readonly instance: string;
  /** Of a part, or of each part in a list. */
  readonly schema?: Schema;
  readonly embeddedSchemaType?: { readonly instance: string };
}

/** Its classes connect where they are told to, so they are not made here. */
const GATEWAY = 'gateway';
const storing = ['mongo-messaging', 'jobs', 'audit'].map(
  (of) => `libs/platform/${of}/src/index.ts`,
);

export const load = (file: string): Promise<Record<string, unknown>> =>
  import(pathToFileURL(join(workspaceRoot, file)).href);

/** By collection. What stores is made once, on a connection to nowhere, so that its models are there. */
export async function storedFieldsOf(app: string): Promise<Readonly<Record<string, StoredFields>>> {
  const connection = mongoose.createConnection();
  connection.set('autoCreate', false);
  connection.set('autoIndex', false);
  const own = [`apps/${app}/src/*/{persistence,queries}/*.ts`, `apps/${app}/src/known-*/*.ts`];
  const files = [...globSync(own, { cwd: workspaceRoot }), ...(app === GATEWAY ? [] : storing)];
  const copies: Record<string, StoredFields> = {};
  for (const file of files.filter((one) => !one.includes('.spec.'))) {
    for (const [name, made] of Object.entries(await load(file))) {
      if (typeof made !== 'function') continue;
      if ('declaration' in made) Object.assign(copies, await copied(made.declaration));
      else if (name.endsWith('Model')) (made as (to: Connection) => unknown)(connection);
      else if (app !== GATEWAY && String(made).startsWith('class')) tried(made as Made, connection);
    }
  }
  const models = Object.entries(connection.models).map(
    ([name, { schema }]): [string, StoredFields] => [name, fieldsIn(schema)],
  );
  return { ...Object.fromEntries(models), ...copies };
}

/** A class that needs more than a connection has made its models by then. */
function tried(made: Made, connection: Connection): void {
  try {
    new made(connection, {}, {}, {}, {});
  } catch {
    // it stores nothing
  }
}

/** The store of a copy takes any value in each of its fields, since the declaration has checked them. */
async function copied(declaration: unknown): Promise<Readonly<Record<string, StoredFields>>> {
  const { name, fields } = declaration as { readonly name: string; readonly fields: object };
  const { storedFields } = await load('libs/platform/mongo/src/index.ts');
  const paths = (storedFields as (of: object) => SchemaDefinition)(fields);
  return { [name]: fieldsIn(new Schema({ _id: String, ...paths })) };
}

function fieldsIn({ paths }: Schema): StoredFields {
  const parts = Object.entries(paths as Readonly<Record<string, Path>>).map(([name, path]) => {
    if (path.schema === undefined) return { fields: [name], open: isOpen(path) ? [name] : [] };
    const { fields, open } = fieldsIn(path.schema);
    const below = (names: readonly string[]) => names.map((one) => `${name}.${one}`);
    return { fields: below(fields), open: below(open) };
  });
  return {
    fields: parts.flatMap(({ fields }) => fields).toSorted(),
    open: parts.flatMap(({ open }) => open).toSorted(),
  };
}

function isOpen({ instance, embeddedSchemaType }: Path): boolean {
  return instance === 'Mixed' || embeddedSchemaType?.instance === 'Mixed';
}
