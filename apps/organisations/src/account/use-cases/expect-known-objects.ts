import { liesWithinPeriod, type Grant } from '@regional-events/kernel';
import type { OrganisationDirectory } from '../../organisation/use-cases/ports.ts';
import { GrantForRetiredError, GrantForUnknownOrganisationError } from '../domain/errors.ts';

/**
 * Throws GrantForUnknownOrganisationError, or GrantForRetiredError for a retired organisation that the person does not
 * speak for on all these days by `before`.
 */
export async function expectKnownObjects(
  directory: OrganisationDirectory,
  grants: readonly Grant[],
  before: readonly Grant[] = [],
): Promise<void> {
  const ids = grants.flatMap(({ organisationId }) => organisationId ?? []);
  const statuses = await directory.statusesOf([...new Set(ids)]);
  const unknown = pointersTo(grants, ({ organisationId }) => !statuses.has(organisationId ?? ''));
  if (unknown.length > 0) throw new GrantForUnknownOrganisationError(unknown);
  const isNew = (grant: Grant) =>
    !before.some(
      (standing) =>
        standing.organisationId === grant.organisationId &&
        (standing.seriesId === null || standing.seriesId === grant.seriesId) &&
        liesWithinPeriod(grant, standing),
    );
  const late = pointersTo(
    grants,
    (grant) => statuses.get(grant.organisationId ?? '') === 'retired' && isNew(grant),
  );
  if (late.length > 0) throw new GrantForRetiredError(late);
}

function pointersTo(grants: readonly Grant[], fits: (grant: Grant) => boolean): readonly string[] {
  return grants.flatMap((grant, index) =>
    grant.organisationId !== null && fits(grant) ? [`/grants/${index}/organisationId`] : [],
  );
}
