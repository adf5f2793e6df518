import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** `docs` of the workspace: three folders above this file's, in the sources, as built, and in an image. */
const folder = new URL('../../../../docs/', import.meta.url);

/** The text of a file below docs; undefined when there is none. */
export async function readDocument(path: string): Promise<string | undefined> {
  try {
    return await readFile(fileURLToPath(new URL(path, folder)), 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}
