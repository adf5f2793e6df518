import { Injectable } from '@nestjs/common';
import type { CommandContext } from '@regional-events/kernel';
import { ProtectedReadings } from '../../access-log/use-cases/ports.ts';
import type { Person } from '../domain/person.ts';
import { AccountsOfPeople, PersonAliases } from './ports.ts';

/** What is known of a person beside the person's own document. */
@Injectable()
export class PersonTraces {
  constructor(
    private readonly aliases: PersonAliases,
    private readonly readings: ProtectedReadings,
    private readonly accounts: AccountsOfPeople,
  ) {}

  /** Inside the running transaction: nothing is left but ids. */
  async erase(personId: string, context: CommandContext): Promise<void> {
    await this.aliases.removeAllOf(personId);
    await this.readings.forget(personId);
    await this.accounts.forget(personId, context);
  }

  /** Inside the running transaction: the id of the double stands for the other. */
  async move(double: Person, personId: string, context: CommandContext): Promise<void> {
    await this.aliases.add(double, personId);
    await this.readings.move(double.id, personId);
    await this.accounts.replace(double.id, personId, context);
  }
}
