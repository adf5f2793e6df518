import { testMongoServer, type RunningPlatform } from '@regional-events/testing';
import mongoose from 'mongoose';

export interface SigningKeyDump {
  readonly kid: string;
  readonly publicJwk: { readonly x: string; readonly y: string };
  /** Every text in the document, and each part of those that have parts. */
  readonly texts: readonly string[];
}

/** What whoever holds a dump of the database of organisations knows of the key that signs tokens. */
export async function dumpOf({ prefixes }: RunningPlatform): Promise<SigningKeyDump> {
  const options = { dbName: `${prefixes.database}organisations` };
  const connection = await mongoose.createConnection(testMongoServer(), options).asPromise();
  try {
    const key = await connection.collection('signing-keys').findOne();
    if (key === null) throw new Error('the platform has no signing key yet');
    const texts = textsIn(key);
    return {
      kid: String(key['kid']),
      publicJwk: key['publicJwk'] as SigningKeyDump['publicJwk'],
      texts: [...texts, ...texts.flatMap((text) => text.split('.'))],
    };
  } finally {
    await connection.close();
  }
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
