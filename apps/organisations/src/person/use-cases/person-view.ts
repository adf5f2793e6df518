import { shownReference, type Actor, type Versioned } from '@regional-events/kernel';
import type { Person, PersonDetails, PersonState } from '../domain/person.ts';

/** A person as the API shows one to those who may see names. */
export interface PersonView extends PersonDetails {
  readonly id: string;
  /** `pseudonym`: names, address and positions are left out. */
  readonly shownAs: 'name' | 'pseudonym';
  /** The caller would see them if it said why it looks. */
  readonly reasonRequired: boolean;
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
    shownAs: 'name',
    reasonRequired: false,
  };
}

/** For who has no right to the name, or has not said why. */
export function withoutName(view: PersonView, reasonRequired: boolean): PersonView {
  return {
    ...view,
    givenName: null,
    familyName: null,
    otherScript: null,
    email: null,
    affiliations: view.affiliations.map((affiliation) => ({ ...affiliation, position: null })),
    shownAs: 'pseudonym',
    reasonRequired,
  };
}

export function versionedView(person: Person, actor: Actor): Versioned<PersonView> {
  return { item: viewOf(person.id, person.state, actor), etag: person.etag };
}
