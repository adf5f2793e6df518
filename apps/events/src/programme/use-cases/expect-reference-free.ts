import type { DomainError, Origin } from '@regional-events/kernel';

interface References {
  externalRefTaken(createdBy: string, externalRef: string): Promise<boolean>;
}

/** Throws what `taken` makes where the client has already given this reference to another item. */
export async function expectReferenceFree(
  references: References,
  { createdBy, externalRef }: Origin,
  taken: () => DomainError,
): Promise<void> {
  if (externalRef === null) return;
  if (await references.externalRefTaken(createdBy, externalRef)) throw taken();
}
