import { describe, expect, it } from '@jest/globals';
import 'reflect-metadata';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import mongoose, { type Connection } from 'mongoose';
import { fieldsOf, keptData } from './kept-data/inventory.mjs';
import { limits } from './kept-data/kinds.mjs';
import { workspaceRoot } from './projects.mjs';

interface Collection {
  readonly name: string;
  readonly indexes?: readonly { readonly expireAfterSeconds?: number }[];
}

type Made = new (...parts: readonly unknown[]) => unknown;

const load = (file: string): Promise<Record<string, unknown>> =>
  import(pathToFileURL(join(workspaceRoot, file)).href);

const storing = [
  'libs/platform/mongo-messaging/src/index.ts',
  'libs/platform/jobs/src/index.ts',
  'libs/platform/audit/src/index.ts',
];
/** Copies that the platform declares for every service: ids, scopes and grants. */
const copiesOfPlatform = ['known-clients', 'revoked-clients', 'known-accounts'];

/** Everything that stores is made once, on a connection to nowhere, so that its models are there. */
async function modelsOf(service: string): Promise<Connection['models']> {
  const connection = mongoose.createConnection();
  connection.set('autoCreate', false);
  connection.set('autoIndex', false);
  const own = globSync(`apps/${service}/src/*/{persistence,queries}/*.ts`, { cwd: workspaceRoot });
  const copies = globSync(`apps/${service}/src/known-*/*.ts`, { cwd: workspaceRoot });
  const { MongoCopy } = (await load(storing[0] ?? '')) as { MongoCopy: Made };
  for (const file of [...own, ...copies, ...storing].filter((one) => !one.includes('.spec.'))) {
    for (const [name, made] of Object.entries(await load(file))) {
      if (typeof made !== 'function') continue;
      if ('declaration' in made) new MongoCopy(connection, made);
      else if (name.endsWith('Model')) (made as (to: Connection) => unknown)(connection);
      else if (String(made).startsWith('class')) tried(made as Made, connection);
    }
  }
  return connection.models;
}

/** A class that needs more than a connection has made its models by then. */
function tried(made: Made, connection: Connection): void {
  try {
    new made(connection, {}, {}, {}, {});
  } catch {
    // it stores nothing
  }
}

async function collectionsOf(service: string): Promise<readonly Collection[]> {
  const { features } = (await load(`apps/${service}/src/features.ts`)) as {
    features: readonly { readonly collections?: readonly Collection[] }[];
  };
  const { messagingCollections } = (await load(storing[0] ?? '')) as {
    messagingCollections: readonly Collection[];
  };
  return [...messagingCollections, ...features.flatMap(({ collections = [] }) => collections)];
}

describe.each(Object.entries(keptData))('what %s stores', (service, inventory) => {
  it('stands in the inventory field by field, with what it is for and when it ends', async () => {
    const models = Object.entries(await modelsOf(service));
    const stored = models.map(([name, { schema }]): [string, readonly string[]] => [
      name,
      Object.keys(schema.paths)
        .map((path) => path.split('.', 1)[0] ?? path)
        .toSorted(),
    ]);
    const known = Object.entries(inventory).map(([name, kept]): [string, readonly string[]] => [
      name,
      fieldsOf(kept).toSorted(),
    ]);
    const unique = ([name, fields]: [string, readonly string[]]) => [name, [...new Set(fields)]];
    expect(Object.fromEntries(known)).toEqual(Object.fromEntries(stored.map(unique)));
  });

  it('names every collection, and none that there is not', async () => {
    const names = (await collectionsOf(service)).map(({ name }) => name);
    const unknown = names.filter((name) => inventory[name] === undefined);
    expect(unknown.filter((name) => !copiesOfPlatform.includes(name))).toEqual(
      unknown.filter((name) => name === 'migrations'),
    );
  });

  it('ends by itself where a time is set, in the database', async () => {
    const declared = (await collectionsOf(service)).map(({ name, indexes = [] }) => [
      name,
      indexes.find(({ expireAfterSeconds }) => expireAfterSeconds !== undefined)
        ?.expireAfterSeconds,
    ]);
    const wanted = Object.entries(inventory).map(([name, { end }]) => [name, limits[end]]);
    const timed = (rows: readonly unknown[][]) =>
      Object.fromEntries(rows.filter(([, seconds]) => seconds !== undefined));
    expect(timed(declared)).toEqual(timed(wanted));
  });
});
