import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Beside each file what the gateway sends instead of it: compressed once, and not for each reader. */
export function compressed() {
  return {
    name: 'compressed',
    apply: /** @type {const} */ ('build'),
    /** @param {{ dir?: string }} options */
    writeBundle({ dir = '' }) {
      for (const file of globSync('assets/*.{js,css}', { cwd: dir })) {
        const path = join(dir, file);
        const content = readFileSync(path);
        writeFileSync(`${path}.br`, brotliCompressSync(content));
        writeFileSync(`${path}.gz`, gzipSync(content));
      }
    },
  };
}
