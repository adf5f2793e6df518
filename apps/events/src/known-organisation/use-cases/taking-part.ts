import {
  OrganisationRetiredError,
  OrganisationUnknownError,
  type OrganisationReference,
} from '../domain/errors.ts';
import type { KnownOrganisations } from '../known-organisations.ts';

/**
 * Throws OrganisationUnknownError or OrganisationRetiredError, with a pointer for each unknown or retired id.
 * `references`: the newly named ones.
 */
export async function expectTakingPart(
  organisations: KnownOrganisations,
  references: readonly OrganisationReference[],
): Promise<void> {
  const known = await organisations.findMany(references.map(({ id }) => id));
  const unknown = references.filter(({ id }) => !known.has(id));
  if (unknown.length > 0) throw new OrganisationUnknownError(unknown);
  const retired = references.filter(({ id }) => known.get(id)?.status === 'retired');
  if (retired.length > 0) throw new OrganisationRetiredError(retired);
}

/** Those that are not retired, in the given order. */
export async function activeAmong(
  organisations: KnownOrganisations,
  ids: readonly string[],
): Promise<readonly string[]> {
  const known = await organisations.findMany(ids);
  return ids.filter((id) => known.get(id)?.status !== 'retired');
}
