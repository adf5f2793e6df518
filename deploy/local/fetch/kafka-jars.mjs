/** Apache Kafka's libraries from Maven Central, as kafka/pom.xml names them and kafka/jars.sha256 pins them. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lastLines, run } from '../processes/run.mjs';
import { say, sayWhile, secondsSince, Unable } from '../say.mjs';
import { cacheFolder, exists, fetchedOnce } from './cache.mjs';
import { sha256 } from './checksum.mjs';
import { findMaven } from './commands.mjs';

const pom = fileURLToPath(new URL('../kafka/pom.xml', import.meta.url));
const manifest = new URL('../kafka/jars.sha256', import.meta.url);

/** @returns {Promise<{ name: string, checksums: Map<string, string> }>} */
async function pinnedJars() {
  const text = await readFile(manifest, 'utf8');
  const lines = text.split('\n').filter((line) => line && !line.startsWith('#'));
  const checksums = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
  const digest = createHash('sha256').update(lines.join('\n')).digest('hex');
  return { name: `kafka-4.1.1-${digest.slice(0, 12)}`, checksums };
}

/** @returns {Promise<boolean>} whether nothing has to be fetched */
export async function kafkaJarsAreHere() {
  return exists(join(cacheFolder(), (await pinnedJars()).name));
}

/**
 * @param {string} folder
 * @param {Map<string, string>} checksums
 */
export async function verifyJars(folder, checksums) {
  const found = await readdir(folder);
  const unknown = found.filter((name) => !checksums.has(name));
  if (unknown.length > 0)
    throw new Unable(`Kafka came with files that are not pinned: ${unknown.join(', ')}.`);
  for (const [name, pinned] of checksums) {
    const actual = found.includes(name) ? await sha256(join(folder, name)) : 'nothing';
    if (actual !== pinned) {
      throw new Unable(
        `${name} is not what is pinned: SHA-256 ${actual} instead of ${pinned}. Nothing of it is used. ` +
          "If Maven's own cache holds a damaged copy, remove it there.",
      );
    }
  }
}

/**
 * @param {string} folder
 * @param {Map<string, string>} checksums
 */
async function fillWithJars(folder, checksums) {
  const maven = await findMaven();
  if (!maven) throw new Unable('Fetching Kafka needs Maven (mvn).');
  const began = Date.now();
  const total = checksums.size;
  let arrived = 0;
  let current = '';
  say('Kafka', `fetching Kafka 4.1.1 (${total} libraries, 43 MB, once for this user)`);
  const args = [
    '-B',
    '-f',
    pom,
    'dependency:copy-dependencies',
    '-DincludeScope=runtime',
    `-DoutputDirectory=${folder}`,
  ];
  const { ok, output } = await sayWhile(
    'Kafka',
    async (seconds) =>
      `fetching Kafka: ${arrived} of ${total} libraries, ${current || 'Maven is at work'}, ${seconds} s`,
    () =>
      run(maven, args, {
        onLine: (line) => {
          const [, state, name = ''] =
            /(Downloaded|Downloading|Copying).*?([^/ ]+\.(?:jar|pom))\b/.exec(line) ?? [];
          if (state) current = name;
          if (state === 'Downloaded' && checksums.has(name)) arrived += 1;
        },
      }),
  );
  if (!ok)
    throw new Unable(
      `Kafka could not be fetched (mvn dependency:copy-dependencies):\n${lastLines(output)}`,
    );
  await verifyJars(folder, checksums);
  say('Kafka', `fetched and verified in ${secondsSince(began)}`);
}

/**
 * @returns {Promise<string>} the folder with the libraries
 * @throws {Unable}
 */
export async function kafkaJars() {
  const { name, checksums } = await pinnedJars();
  return fetchedOnce(name, (staging) => fillWithJars(staging, checksums));
}
