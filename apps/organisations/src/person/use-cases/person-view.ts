import { shownReference, type Actor, type Versioned } from '@regional-events/kernel';
import type { Person, PersonDetails, PersonState } from '../domain/person.ts';

/** A person as the API shows one to those who may see names. */
export interface PersonView extends PersonDetails {
  readonly id: string;
  /** Shown to the client whose key it is and to the secretariat; null for others. */
  readonly externalRef: string | null;
}

export function viewOf(id: string, state: PersonState, actor: Actor): PersonView {
  const { givenName, familyName, otherScript, email, languages, affiliations } = state;
  return {
    id,
    givenName,
    familyName,
    otherScript,
    email,
    languages,
    protected: state.protected,
    affiliations,
    externalRef: shownReference(state, actor),
  };
}

export function versionedView(person: Person, actor: Actor): Versioned<PersonView> {
  return { item: viewOf(person.id, person.state, actor), etag: person.etag };
}
