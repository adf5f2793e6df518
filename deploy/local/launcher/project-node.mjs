/** The Node that the project is built for: pinned through npm where there is a package for the machine. */
import { spawnSync } from 'node:child_process';
import { arch, platform } from 'node:os';
import { join } from 'node:path';
import { Unable } from '../say.mjs';

const neededMajor = 24;

/**
 * @param {string} root
 * @returns {string} path of the program
 * @throws {Unable}
 */
export function projectNode(root) {
  const pinned = join(root, `node_modules/node-${platform()}-${arch()}/bin/node`);
  if (spawnSync(pinned, ['--version']).status === 0) return pinned;
  const own = Number(process.versions.node.split('.')[0]);
  if (own >= neededMajor) return process.execPath;
  throw new Unable(
    `This needs Node ${neededMajor}. Its npm package for ${platform()} ${arch()} is not there or does not run here, ` +
      `and the machine's own Node is ${process.versions.node}: install Node ${neededMajor} and try again.`,
  );
}
