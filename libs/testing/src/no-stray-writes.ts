import { afterThisFile } from './cleanups.ts';

/** The shape of the write watch of platform/mongo, which cannot be imported here: its own tests use this library. */
export interface StrayWriteWatch {
  readonly exempt: readonly string[];
  outsideTransaction(write: { readonly command: string; readonly collection: string }): void;
}

/**
 * A watch for `connectMongo({ writeWatch })` that fails the spec file when anything on that connection was written
 * outside a transaction. `exempt` lists collections, or `<collection>.<command>`, that are written alone for a reason.
 */
export function expectNoWriteOutsideTransaction(exempt: readonly string[] = []): StrayWriteWatch {
  const stray: string[] = [];
  afterThisFile(() => {
    if (stray.length > 0) throw new Error(`written outside a transaction: ${stray.join(', ')}`);
  });
  return {
    exempt,
    outsideTransaction: ({ command, collection }) => void stray.push(`${collection}.${command}`),
  };
}
