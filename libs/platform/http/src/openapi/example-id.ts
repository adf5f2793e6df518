import { createHash } from 'node:crypto';

/** The UUIDv7 of a thing in the document's examples: the same name always gives the same id. */
export function exampleId(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `01980000-${hex.slice(0, 4)}-7${hex.slice(4, 7)}-8${hex.slice(7, 10)}-${hex.slice(10, 22)}`;
}
