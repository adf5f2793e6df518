import { shownReference, type Actor, type Versioned } from '@regional-events/kernel';
import type { OrganisationFacts } from '../domain/organisation-events.ts';
import type { Organisation, OrganisationState } from '../domain/organisation.ts';

/** An organisation as the API shows it. */
export interface OrganisationView extends OrganisationFacts {
  readonly id: string;
  /** Shown to its own client and the secretariat; null for others. */
  readonly externalRef: string | null;
}

export function viewOf(id: string, state: OrganisationState, actor: Actor): OrganisationView {
  const { code, kind, names, aliases, country, parentId, status } = state;
  const externalRef = shownReference(state, actor);
  return { id, code, kind, names, aliases, country, parentId, status, externalRef };
}

export function versionedView(
  organisation: Organisation,
  actor: Actor,
): Versioned<OrganisationView> {
  return { item: viewOf(organisation.id, organisation.state, actor), etag: organisation.etag };
}
