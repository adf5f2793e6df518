/** The generators of clients, pinned by checksums, each fetched once for this user. */
import { createHash } from 'node:crypto';
import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fetchedOnce } from '../../../deploy/local/fetch/cache.mjs';
import { sha256 } from '../../../deploy/local/fetch/checksum.mjs';
import { findJava, findMaven } from '../../../deploy/local/fetch/commands.mjs';
import { lastLines, run } from '../../../deploy/local/processes/run.mjs';
import { say, Unable } from '../../../deploy/local/say.mjs';

const here = import.meta.dirname;
const jarName = 'openapi-generator-cli-7.17.0.jar';
const artifact = 'org.openapitools:openapi-generator-cli:7.17.0';
const copyGoal = 'org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy';

/** @param {string} file @param {readonly string[]} args @param {string} [cwd] */
async function must(file, args, cwd) {
  const { ok, output } = await run(file, args, cwd === undefined ? {} : { cwd });
  if (!ok) throw new Unable(`${file} ${args.join(' ')} failed:\n${lastLines(output)}`);
}

/** @returns {Promise<{ java: string, jar: string }>} @throws {Unable} */
export async function openApiGenerator() {
  const [java, maven] = [await findJava(), await findMaven()];
  if (!java || !maven) throw new Unable('openapi-generator needs Java ≥ 17 and Maven (mvn).');
  const [pinned = ''] = (await readFile(join(here, 'openapi-generator/jar.sha256'), 'utf8')).split(
    ' ',
  );
  const name = `openapi-generator-7.17.0-${pinned.slice(0, 12)}`;
  const folder = await fetchedOnce(name, async (staging) => {
    say('clients', 'fetching openapi-generator 7.17.0 (once for this user)');
    await must(maven, [
      '-B',
      '-q',
      copyGoal,
      `-Dartifact=${artifact}`,
      `-DoutputDirectory=${staging}`,
    ]);
    const actual = await sha256(join(staging, jarName));
    if (actual !== pinned) throw new Unable(`${jarName} is not what is pinned: SHA-256 ${actual}.`);
  });
  return { java, jar: join(folder, jarName) };
}

/** @returns {Promise<string>} the folder of a package that can import @hey-api/openapi-ts @throws {Unable} */
export async function heyApi() {
  const files = ['package.json', 'package-lock.json', 'generate.mjs'];
  const source = join(here, 'hey-api');
  const digest = createHash('sha256');
  for (const file of files) digest.update(await readFile(join(source, file)));
  const name = `hey-api-${digest.digest('hex').slice(0, 12)}`;
  return fetchedOnce(name, async (staging) => {
    say('clients', 'fetching @hey-api/openapi-ts 0.95.0 (once for this user)');
    for (const file of files) await copyFile(join(source, file), join(staging, file));
    await must('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], staging);
  });
}
