import { Injectable } from '@nestjs/common';
import { ProtectedReadings } from '../../access-log/use-cases/ports.ts';
import { PersonAliases } from './ports.ts';

/** What is known of a person beside the person's own document. */
@Injectable()
export class PersonTraces {
  constructor(
    private readonly aliases: PersonAliases,
    private readonly readings: ProtectedReadings,
  ) {}

  /** Inside the running transaction: nothing is left but ids. */
  async erase(personId: string): Promise<void> {
    await this.aliases.removeAllOf(personId);
    await this.readings.forget(personId);
  }
}
