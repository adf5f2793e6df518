import { Injectable } from '@nestjs/common';
import type { Grant } from '@regional-events/kernel';
import { OrganisationDirectory } from '../../organisation/use-cases/ports.ts';
import { PersonDirectory } from '../../person/use-cases/ports.ts';
import {
  AccountOfNobodyError,
  AccountWithoutAddressError,
  PersonHasAccountError,
} from '../domain/errors.ts';
import { expectKnownObjects } from './expect-known-objects.ts';
import { Accounts } from './ports.ts';

/** What an account needs to know of the people and organisations that it is about. */
@Injectable()
export class AccountHolders {
  constructor(
    private readonly accounts: Accounts,
    private readonly people: PersonDirectory,
    private readonly organisations: OrganisationDirectory,
  ) {}

  /** The own address of a person who may get an account; null for none. */
  async addressOfNew(personId: string): Promise<string | null> {
    const known = await this.people.hold(personId);
    const address = await this.people.addressOf(personId);
    if (!known || address === undefined) throw new AccountOfNobodyError();
    if ((await this.accounts.findByPerson(personId)) !== undefined)
      throw new PersonHasAccountError();
    return address;
  }

  /** The address to sign in with: the given one, or else the person's own. */
  chosen(given: string | null, own: string | null): string {
    const email = given ?? own;
    if (email === null) throw new AccountWithoutAddressError();
    return email;
  }

  expectKnownOrganisations(grants: readonly Grant[], before?: readonly Grant[]): Promise<void> {
    return expectKnownObjects(this.organisations, grants, before);
  }
}
