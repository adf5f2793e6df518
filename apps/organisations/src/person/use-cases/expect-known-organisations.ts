import type { OrganisationDirectory } from '../../organisation/use-cases/ports.ts';
import type { Affiliation } from '../domain/affiliation.ts';
import { UnknownOrganisationError } from '../domain/errors.ts';

export async function expectKnownOrganisations(
  directory: OrganisationDirectory,
  affiliations: readonly Affiliation[],
): Promise<void> {
  const ids = affiliations.map(({ organisationId }) => organisationId);
  const unknown = await directory.unknownOf([...new Set(ids)]);
  const pointers = ids.flatMap((id, index) =>
    unknown.includes(id) ? [`/affiliations/${index}/organisationId`] : [],
  );
  if (pointers.length > 0) throw new UnknownOrganisationError(pointers);
}
