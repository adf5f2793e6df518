import type { CommandContext } from '@regional-events/kernel';
import type { AggregateMessages } from '@regional-events/platform-messaging';
import type { Person } from '../domain/person.ts';

export abstract class People {
  abstract find(id: string): Promise<Person | undefined>;
  /** Whether this client already registered somebody under its own key `externalRef`. */
  abstract isExternalRefTaken(clientId: string, externalRef: string): Promise<boolean>;
  abstract save(person: Person): Promise<void>;
}

export abstract class PersonMessages implements AggregateMessages<Person> {
  abstract append(person: Person, context: CommandContext): Promise<void>;
}
