import { liesWithinPeriod } from '@regional-events/kernel';
import type { OrganisationDirectory } from '../../organisation/use-cases/ports.ts';
import type { Affiliation } from '../domain/affiliation.ts';
import { AffiliationToRetiredError, UnknownOrganisationError } from '../domain/errors.ts';

/**
 * Throws UnknownOrganisationError, or AffiliationToRetiredError for an affiliation to a retired organisation that is
 * not inside one of `before`: those may end earlier, but not begin or be extended.
 */
export async function expectKnownOrganisations(
  directory: OrganisationDirectory,
  affiliations: readonly Affiliation[],
  before: readonly Affiliation[] = [],
): Promise<void> {
  const ids = affiliations.map(({ organisationId }) => organisationId);
  const statuses = await directory.statusesOf([...new Set(ids)]);
  const nobody = pointersTo(affiliations, ({ organisationId }) => !statuses.has(organisationId));
  if (nobody.length > 0) throw new UnknownOrganisationError(nobody);
  const isNew = (affiliation: Affiliation) =>
    !before.some(
      (standing) =>
        standing.organisationId === affiliation.organisationId &&
        liesWithinPeriod(affiliation, standing),
    );
  const late = pointersTo(
    affiliations,
    (affiliation) => statuses.get(affiliation.organisationId) === 'retired' && isNew(affiliation),
  );
  if (late.length > 0) throw new AffiliationToRetiredError(late);
}

function pointersTo(
  affiliations: readonly Affiliation[],
  fits: (affiliation: Affiliation) => boolean,
): readonly string[] {
  return affiliations.flatMap((affiliation, index) =>
    fits(affiliation) ? [`/affiliations/${index}/organisationId`] : [],
  );
}
