import { Injectable } from '@nestjs/common';
import type { RegistrationItem } from '../use-cases/registration-view.ts';
import { PersonNames, type ShownPerson } from './person-names.ts';

export interface ShownRegistration extends RegistrationItem {
  readonly person: ShownPerson;
}

/** Adds the people's names to an answer, after the commit. */
@Injectable()
export class ShownRegistrations {
  constructor(private readonly names: PersonNames) {}

  async all(
    items: readonly RegistrationItem[],
    authorization: string | undefined,
  ): Promise<readonly ShownRegistration[]> {
    const people = await this.names.of(
      items.map((item) => item.personId),
      authorization,
    );
    return items.map((item) => ({
      ...item,
      person: people.get(item.personId) ?? hidden(item.personId),
    }));
  }

  async one(item: RegistrationItem, authorization: string | undefined): Promise<ShownRegistration> {
    const [shown] = await this.all([item], authorization);
    return shown ?? { ...item, person: hidden(item.personId) };
  }
}

function hidden(id: string): ShownPerson {
  return { id, displayName: null, shownAs: 'hidden' };
}
