import { describe, expect, it } from '@jest/globals';
import 'reflect-metadata';
import { generateKeyPairSync } from 'node:crypto';
import { fieldsOf, keptData } from './kept-data/inventory.mjs';
import { limits } from './kept-data/kinds.mjs';
import { load, storedFieldsOf, type StoredFields } from './testing/stored-fields.ts';

interface Collection {
  readonly name: string;
  readonly indexes?: readonly { readonly expireAfterSeconds?: number }[];
}

interface ProviderModel {
  readonly IN_PAYLOAD: readonly string[];
}

/** Copies that the platform declares for every service: ids, scopes and grants. */
const copiesOfPlatform = ['known-clients', 'revoked-clients', 'known-accounts'];
const PROVIDER = 'provider_records';
/** What oidc-provider has stored here; access tokens are signed and stored nowhere. */
const kindsOfProvider = ['Session', 'Grant', 'AuthorizationCode', 'RefreshToken', 'Interaction'];

const stored = new Map<string, Readonly<Record<string, StoredFields>>>();

async function storedBy(app: string): Promise<Readonly<Record<string, StoredFields>>> {
  const found = stored.get(app) ?? (await storedFieldsOf(app));
  stored.set(app, found);
  const { [PROVIDER]: records, ...others } = found;
  if (records === undefined) return found;
  const known = records.fields.filter((name) => name !== 'payload');
  return { ...others, [PROVIDER]: { fields: [...known, ...(await payloads())], open: [] } };
}

/** What oidc-provider puts into its records, but for the id, which is stored as a hash. */
async function payloads(): Promise<readonly string[]> {
  const { Provider } = await load('node_modules/oidc-provider/lib/index.js');
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const settings = {
    adapter: () => ({}),
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'one', alg: 'ES256' }] },
    features: { devInteractions: { enabled: false } },
  };
  const provider = new (Provider as new (issuer: string, settings: object) => object)(
    'http://localhost',
    settings,
  );
  const names = kindsOfProvider.flatMap(
    (kind) => (Reflect.get(provider, kind) as ProviderModel).IN_PAYLOAD,
  );
  const kept = new Set(names.filter((name) => name !== 'jti'));
  return [...kept].map((name) => `payload.${name}`);
}

async function collectionsOf(app: string): Promise<readonly Collection[]> {
  if (app === 'gateway') {
    const file = 'apps/gateway/src/sign-in/persistence/browser-sign-ins.ts';
    return (await load(file))['browserSignInCollections'] as readonly Collection[];
  }
  const { features } = (await load(`apps/${app}/src/features.ts`)) as {
    features: readonly { readonly collections?: readonly Collection[] }[];
  };
  const { messagingCollections } = (await load('libs/platform/mongo-messaging/src/index.ts')) as {
    messagingCollections: readonly Collection[];
  };
  return [...messagingCollections, ...features.flatMap(({ collections = [] }) => collections)];
}

const sorted = (names: Iterable<string>) => [...new Set(names)].toSorted();

describe.each(Object.entries(keptData))('what %s stores', (app, inventory) => {
  const known = (of: (kept: (typeof inventory)[string]) => readonly string[]) =>
    Object.fromEntries(Object.entries(inventory).map(([name, kept]) => [name, sorted(of(kept))]));

  it('stands in the inventory field by field, with what it is for and when it ends', async () => {
    const found = Object.entries(await storedBy(app));
    const fields = found.map(([name, one]) => [name, sorted(one.fields)]);
    expect(known(fieldsOf)).toEqual(Object.fromEntries(fields));
  });

  it('is told in words where the database takes whatever comes', async () => {
    const found = Object.entries(await storedBy(app));
    const open = found.map(([name, one]) => [name, sorted(one.open)]);
    expect(known(({ open: words = {} }) => Object.keys(words))).toEqual(Object.fromEntries(open));
  });

  it('names every collection, and none that there is not', async () => {
    const names = (await collectionsOf(app)).map(({ name }) => name);
    const unknown = names.filter((name) => inventory[name] === undefined);
    expect(unknown.filter((name) => !copiesOfPlatform.includes(name))).toEqual(
      unknown.filter((name) => name === 'migrations'),
    );
  });

  it('has no other end than those of its fields', () => {
    const strange = Object.values(inventory).flatMap((kept) => {
      const names = Object.values(kept.sooner ?? {}).flatMap((some) => some.split(' '));
      return names.filter((name) => !fieldsOf(kept).includes(name));
    });
    expect(strange).toEqual([]);
  });

  it('ends by itself where a time is set, in the database', async () => {
    const declared = (await collectionsOf(app)).map(({ name, indexes = [] }) => [
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
