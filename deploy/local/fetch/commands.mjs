/** Which tools are on this machine, and whether they are new enough. */
import { run } from '../processes/run.mjs';

/**
 * @param {string} file
 * @param {readonly string[]} args
 * @param {RegExp} pattern its first group is the version
 * @returns {Promise<string | undefined>}
 */
async function versionOf(file, args, pattern) {
  const { ok, output } = await run(file, args);
  return ok ? pattern.exec(output)?.[1] : undefined;
}

/** @param {string} version @param {readonly number[]} least @returns {boolean} */
export function isAtLeast(version, least) {
  const parts = version.split('.').map(Number);
  for (const [index, wanted] of least.entries()) {
    const part = parts[index] ?? 0;
    if (part !== wanted) return part > wanted;
  }
  return true;
}

/** @returns {Promise<string | undefined>} the `java` to use */
export async function findJava() {
  const candidates = [process.env['JAVA_HOME'] && `${process.env['JAVA_HOME']}/bin/java`, 'java'];
  for (const java of candidates) {
    if (!java) continue;
    const version = await versionOf(java, ['-version'], /version "(\d+)/);
    if (version && isAtLeast(version, [17])) return java;
  }
  return undefined;
}

/** @returns {Promise<string | undefined>} the `mvn` to use */
export async function findMaven() {
  return (await versionOf('mvn', ['-v'], /Apache Maven (\d+)/)) ? 'mvn' : undefined;
}

/**
 * @param {readonly [number, number]} [least]
 * @returns {Promise<string | undefined>} a Python that has pip
 */
export async function findPython(least = [3, 9]) {
  for (const python of ['python3', 'python']) {
    const version = await versionOf(python, ['--version'], /Python (\d+\.\d+)/);
    if (!version || !isAtLeast(version, least)) continue;
    if (await versionOf(python, ['-m', 'pip', '--version'], /pip (\d+)/)) return python;
  }
  return undefined;
}

/** @returns {Promise<string | undefined>} a `mongod` on the PATH of a version the platform is tested with or newer */
export async function findMongod() {
  const version = await versionOf('mongod', ['--version'], /db version v(\d+\.\d+)/);
  return version && isAtLeast(version, [6, 0]) ? 'mongod' : undefined;
}
