import {
  eventually,
  testMongoServer,
  type ApiResponse,
  type RunningPlatform,
} from '@regional-events/testing';
import mongoose from 'mongoose';

/** Asks for a path as somebody. */
export type Reader = (path: string) => Promise<ApiResponse>;

/** A person whose name, address and post stand nowhere else, in two scripts. */
export const canary = {
  givenName: 'Kanarinka',
  familyName: 'Zutokljunova',
  otherScript: { givenName: 'Канаринка', familyName: 'Жутокљунова', script: 'Cyrl' },
  email: 'kanarinka@zutokljun.example',
  position: 'Kanarinologist',
};

/** Any of it, also folded, escaped, or in capitals. */
const feathers = /kanarin|zutoklj|канарин|жутокљ|\\u041a\\u0430\\u043d\\u0430\\u0440|kanarinolog/i;

export function sings(text: string): boolean {
  return feathers.test(text);
}

const services = ['organisations', 'events', 'registrations', 'notifications', 'gateway'];

/** The collections, as `service.collection`, that hold any of it. */
export async function databasesThatSing(platform: RunningPlatform): Promise<readonly string[]> {
  return onTheServer(async (connection) => {
    const found: string[] = [];
    for (const service of services) {
      const database = connection.useDb(`${platform.prefixes.database}${service}`);
      for (const { name } of await database.listCollections()) {
        const documents = await database.collection(name).find().toArray();
        if (textsIn(documents).some(sings)) found.push(`${service}.${name}`);
      }
    }
    return found.toSorted();
  });
}

/** How many browsers the gateway has as signed in. */
export async function browsersIn({ prefixes }: RunningPlatform): Promise<number> {
  return onTheServer((connection) =>
    connection.useDb(`${prefixes.database}gateway`).collection('browser_sign_ins').countDocuments(),
  );
}

async function onTheServer<T>(work: (connection: mongoose.Connection) => Promise<T>): Promise<T> {
  const connection = await mongoose.createConnection(testMongoServer()).asPromise();
  try {
    return await work(connection);
  } finally {
    await connection.close();
  }
}

/** What the processes have written and what they measure. */
export async function processesThatSing(platform: RunningPlatform): Promise<readonly string[]> {
  const looks = [...platform.processes].map(async ([name, process]) => {
    const written = process.logs.all.map(({ text }) => text).join('\n');
    const measured = await fetch(`${process.address}/metrics`).then((answer) => answer.text());
    return [
      ...(sings(written) ? [`${name}: log`] : []),
      ...(sings(measured) ? [`${name}: metrics`] : []),
    ];
  });
  return (await Promise.all(looks)).flat();
}

/** Every text in a stored value: names of fields, bytes, and what is coded as base64. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value, Buffer.from(value, 'base64').toString()];
  if (value instanceof mongoose.mongo.Binary) return textsIn(Buffer.from(value.value()).toString());
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => [name, ...textsIn(part)]);
}

/** The names of the paths whose answer to this caller holds any of it. */
export async function pathsThatSing(
  read: Reader,
  paths: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const answers = await Promise.all(
    Object.entries(paths).map(async ([name, path]) => {
      const { body, headers } = await eventually(() => read(path), {
        until: ({ status }) => status !== 429 && status < 500,
      });
      return [name, sings(JSON.stringify([body, [...headers]]))] as const;
    }),
  );
  return answers.filter(([, found]) => found).map(([name]) => name);
}
