import { countriesOf, type Actor } from '@regional-events/kernel';
import type { OrganisationDirectory } from '../../organisation/use-cases/ports.ts';
import type { Viewer } from '../domain/access.ts';

/** What decides whom the actor sees: looked up for coordinators alone. */
export async function viewerOf(actor: Actor, directory: OrganisationDirectory): Promise<Viewer> {
  const countries = countriesOf(actor);
  const coordinated = countries.length === 0 ? [] : await directory.idsIn(countries);
  return { actor, coordinated };
}
