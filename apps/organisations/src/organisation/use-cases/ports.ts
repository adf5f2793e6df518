import type { CommandContext } from '@regional-events/kernel';
import type { AggregateMessages } from '@regional-events/platform-messaging';
import type { Compositions, Parents } from '../domain/hierarchy.ts';
import type { OrganisationStatus } from '../domain/organisation-events.ts';
import type { Organisation } from '../domain/organisation.ts';

export abstract class Organisations {
  abstract find(id: string): Promise<Organisation | undefined>;
  /** In any case of its letters. */
  abstract findByCode(code: string): Promise<Organisation | undefined>;
  abstract isCodeTaken(code: string): Promise<boolean>;
  /** Whether this client already made an organisation under its own key `externalRef`. */
  abstract isExternalRefTaken(clientId: string, externalRef: string): Promise<boolean>;
  abstract save(organisation: Organisation): Promise<void>;
}

/** What other features of this service need to know about organisations. */
export abstract class OrganisationDirectory {
  /** The statuses of those that exist. */
  abstract statusesOf(ids: readonly string[]): Promise<ReadonlyMap<string, OrganisationStatus>>;
  /** The ids of the organisations of these countries, retired ones too. */
  abstract idsIn(countries: readonly string[]): Promise<readonly string[]>;
  /** The ids of those that there are, by code in small letters. */
  abstract idsOf(codes: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** The parents and compositions of all organisations. */
export abstract class OrganisationTree {
  /**
   * Locks the tree, since two changes that are right by themselves could together close a cycle. Call it inside the
   * transaction, before the tree is read.
   */
  abstract claim(): Promise<void>;
  abstract parents(): Promise<Parents>;
  abstract compositions(): Promise<Compositions>;
}

export abstract class OrganisationMessages implements AggregateMessages<Organisation> {
  abstract append(organisation: Organisation, context: CommandContext): Promise<void>;
}
