import type { CommandContext } from '@regional-events/kernel';
import type { AggregateMessages } from '@regional-events/platform-messaging';
import type { Person } from '../domain/person.ts';

export interface Alike {
  readonly email: string | null;
  /** Folded words of the name. */
  readonly words: readonly string[];
  readonly organisationId: string | null;
}

export abstract class People {
  abstract find(id: string): Promise<Person | undefined>;
  /** Under the id of a double that was merged, the person whom it became. */
  abstract findPresent(id: string): Promise<Person | undefined>;
  /** Whether this client already registered somebody under its own key `externalRef`. */
  abstract isExternalRefTaken(clientId: string, externalRef: string): Promise<boolean>;
  /** Who has this client's key. */
  abstract findByExternalRef(clientId: string, externalRef: string): Promise<Person | undefined>;
  /** Who has the address, and whom the organisation has under a name that begins with these words; a few at most. */
  abstract alike(who: Alike): Promise<readonly Person[]>;
  abstract save(person: Person): Promise<void>;
  /** Like `save`: the loaded version must still be the stored one. Nothing is left of it. */
  abstract remove(person: Person): Promise<void>;
}

/** What the rows of a dry run have made and changed so far, inside the running transaction. */
export abstract class RehearsedPeople {
  abstract find(rehearsalId: string, id: string): Promise<Person | undefined>;
  abstract findByExternalRef(
    rehearsalId: string,
    clientId: string,
    externalRef: string,
  ): Promise<Person | undefined>;
  abstract alike(rehearsalId: string, who: Alike): Promise<readonly Person[]>;
  abstract save(rehearsalId: string, person: Person): Promise<void>;
  abstract forget(rehearsalId: string): Promise<void>;
}

/** Under which id a person is known now that was entered twice. Ids alone. */
export abstract class PersonAliases {
  /** The person that this one became; undefined for who was merged into nobody. */
  abstract personOf(id: string): Promise<string | undefined>;
  /** Also those that became the double are `intoId` from now on. Its client's key stays taken, and finds `intoId`. */
  abstract add(double: Person, intoId: string): Promise<void>;
  abstract removeAllOf(personId: string): Promise<void>;
}

/** What other features of this service need to know about people. */
export abstract class PersonDirectory {
  /** Null for a person without one, undefined for nobody. */
  abstract addressOf(id: string): Promise<string | null | undefined>;
  /** Whether there is such a person, who is then not erased or merged before this transaction ends. */
  abstract hold(id: string): Promise<boolean>;
}

/** The accounts of people, inside the transaction that erases or merges them. */
export abstract class AccountsOfPeople {
  /** Closing takes the address away. */
  abstract forget(personId: string, context: CommandContext): Promise<void>;
  /** A person has one account: that of the double ends where the other has one. */
  abstract replace(doubleId: string, personId: string, context: CommandContext): Promise<void>;
}

export interface NameShown {
  readonly id: string;
  readonly displayName: string;
  readonly shownAs: 'name' | 'pseudonym';
}

/** How people are shown to a caller: by name or by pseudonym. */
export abstract class NamesOfPeople {
  /** For a service, one for each person, in that order; logged where a reading has to be. */
  abstract names(
    asked: readonly { readonly personId: string; readonly event: null }[],
    service: string,
    context: CommandContext,
  ): Promise<readonly NameShown[]>;
}

/** Whose addresses are told to a caller. */
export abstract class AddressesOfPeople {
  /** Those of these people; logged where they are protected. */
  abstract toldOf(ids: readonly string[], context: CommandContext): Promise<ReadonlySet<string>>;
}

export abstract class PersonMessages implements AggregateMessages<Person> {
  abstract append(person: Person, context: CommandContext): Promise<void>;
}
