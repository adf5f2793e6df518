/** Keeps everything in one file: the list, the marks and the places are always of the same moment. */
import { existsSync, readFileSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { textOf } from './event-list.mjs';

/** Names the file, so that nobody looks for the trouble at the brokers. */
export class StateFileError extends Error {}

export function load(file) {
  const nothing = { events: {}, marks: {}, waiting: {}, stopped: {}, offsets: {} };
  if (file === undefined || !existsSync(file)) return nothing;
  try {
    return { ...nothing, ...JSON.parse(readFileSync(file, 'utf8')) };
  } catch (error) {
    throw new StateFileError(`${file} cannot be read: ${textOf(error)}`, { cause: error });
  }
}

/** Afterwards the old file or the new one is there, never half of one. */
export async function save(file, state) {
  try {
    const unfinished = await open(`${file}.new`, 'w');
    try {
      await unfinished.writeFile(JSON.stringify(state));
      await unfinished.sync();
    } finally {
      await unfinished.close();
    }
    await rename(`${file}.new`, file);
  } catch (error) {
    throw new StateFileError(`${file} cannot be written: ${textOf(error)}`, { cause: error });
  }
}
