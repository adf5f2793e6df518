import { testMongoServer, type ApiClient, type RunningPlatform } from '@regional-events/testing';
import mongoose from 'mongoose';

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
  const connection = await mongoose.createConnection(testMongoServer()).asPromise();
  try {
    const found: string[] = [];
    for (const service of services) {
      const database = connection.useDb(`${platform.prefixes.database}${service}`);
      for (const { name } of await database.listCollections()) {
        const documents = await database.collection(name).find().toArray();
        if (sings(JSON.stringify(documents))) found.push(`${service}.${name}`);
      }
    }
    return found.toSorted();
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

/** The paths whose answer to this caller holds any of it. */
export async function pathsThatSing(
  client: ApiClient,
  paths: readonly string[],
): Promise<readonly string[]> {
  const answers = await Promise.all(
    paths.map(async (path) => {
      const { body, headers } = await client.get(path);
      return [path, sings(JSON.stringify([body, [...headers]]))] as const;
    }),
  );
  return answers.filter(([, found]) => found).map(([path]) => path);
}
