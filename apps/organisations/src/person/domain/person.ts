import { AggregateRoot, etagOf, newId, type AggregateSnapshot } from '@regional-events/kernel';
import {
  endsBeforeItBegins,
  sameAffiliations,
  samePlaces,
  type Affiliation,
} from './affiliation.ts';
import { AffiliationEndsBeforeItBeginsError, NamelessPersonError } from './errors.ts';
import { isNameless, sameNames, type NameInScript, type NameOfPerson } from './name.ts';
import type { PersonEvent, PersonFacts } from './person-events.ts';

export interface PersonDetails extends NameOfPerson {
  /** The same name as it is written in a second script; null for none. */
  readonly otherScript: NameInScript | null;
  readonly email: string | null;
  readonly languages: readonly string[];
  readonly protected: boolean;
  readonly affiliations: readonly Affiliation[];
}

export interface PersonState extends PersonDetails {
  readonly createdBy: string;
  /** The key under which the client that made it knows it. */
  readonly externalRef: string | null;
}

export class Person extends AggregateRoot<PersonEvent> {
  #state: PersonState;
  #changed = false;

  private constructor(snapshot: AggregateSnapshot, state: PersonState) {
    super(snapshot);
    this.#state = state;
  }

  static register(state: PersonState, at: Date): Person {
    expectSound(state);
    const person = new Person(AggregateRoot.fresh(newId()), state);
    person.#changed = true;
    person.record({ type: 'registered', facts: factsOf(state) }, at);
    return person;
  }

  static restore(snapshot: AggregateSnapshot, state: PersonState): Person {
    return new Person(snapshot, state);
  }

  get state(): PersonState {
    return this.#state;
  }

  get details(): PersonDetails {
    const { givenName, familyName, otherScript, email, languages, affiliations } = this.#state;
    return {
      givenName,
      familyName,
      otherScript,
      email,
      languages,
      protected: this.#state.protected,
      affiliations,
    };
  }

  /** Also true where only a name changed, which changes the version but publishes no message. */
  get isChanged(): boolean {
    return this.#changed;
  }

  override get etag(): string {
    return etagOf(this.#changed ? this.version + 1 : this.version);
  }

  change(details: PersonDetails, at: Date): void {
    expectSound(details);
    if (sameDetails(details, this.#state)) return;
    const before = this.#state;
    this.#state = { ...this.#state, ...details };
    this.#changed = true;
    // The same message carries a change of the protection.
    const factsChanged =
      details.protected !== before.protected ||
      !samePlaces(details.affiliations, before.affiliations);
    if (factsChanged) this.record({ type: 'affiliations-changed', facts: factsOf(details) }, at);
  }

  /** Takes over what another entry about the same person knows; a new version also where that is nothing new, so that whoever changes or erases the person at the same moment notices. */
  absorb(double: Person, at: Date): void {
    this.#changed = true;
    this.change(united(this.details, double.details), at);
  }

  /** The entry ends. It speaks for nobody any more, whoever reads its message alone. */
  mergeInto(intoPersonId: string, at: Date): void {
    const facts = { affiliations: [], protected: this.#state.protected };
    this.record({ type: 'merged', facts, intoPersonId }, at);
  }

  erase(at: Date): void {
    this.record({ type: 'erased', facts: factsOf(this.#state) }, at);
  }
}

/** What is known of one person by two entries; where they differ, `kept` is right. */
function united(kept: PersonDetails, double: PersonDetails): PersonDetails {
  const fresh = double.affiliations.filter(
    (affiliation) => !kept.affiliations.some((known) => samePlaces([known], [affiliation])),
  );
  return {
    ...kept,
    otherScript: kept.otherScript ?? double.otherScript,
    email: kept.email ?? double.email,
    languages: [...new Set([...kept.languages, ...double.languages])],
    // a name that one of the two entries protects stays protected
    protected: kept.protected || double.protected,
    affiliations: [...kept.affiliations, ...fresh],
  };
}

function expectSound({ affiliations, otherScript, ...name }: PersonDetails): void {
  if (isNameless(name)) throw new NamelessPersonError('');
  if (otherScript !== null && isNameless(otherScript))
    throw new NamelessPersonError('/otherScript');
  const wrong = affiliations.findIndex(endsBeforeItBegins);
  if (wrong !== -1) throw new AffiliationEndsBeforeItBeginsError(`/affiliations/${wrong}/to`);
}

function factsOf(state: PersonDetails): PersonFacts {
  const affiliations = state.affiliations.map(({ organisationId, from, to }) => ({
    organisationId,
    from,
    to,
  }));
  return { affiliations, protected: state.protected };
}

function sameDetails(a: PersonDetails, b: PersonDetails): boolean {
  return (
    sameNames(a, b) &&
    sameNames(a.otherScript, b.otherScript) &&
    a.otherScript?.script === b.otherScript?.script &&
    a.email === b.email &&
    a.protected === b.protected &&
    a.languages.join() === b.languages.join() &&
    sameAffiliations(a.affiliations, b.affiliations)
  );
}
