import type { CommandContext } from '@regional-events/kernel';
import type { Compositions, Parents } from '../domain/hierarchy.ts';
import type { Organisation } from '../domain/organisation.ts';

export abstract class Organisations {
  abstract find(id: string): Promise<Organisation | undefined>;
  abstract isCodeTaken(code: string): Promise<boolean>;
  /** Whether this client already made an organisation under its own key `externalRef`. */
  abstract isExternalRefTaken(clientId: string, externalRef: string): Promise<boolean>;
  abstract save(organisation: Organisation): Promise<void>;
}

/** What other features of this service need to know about organisations. */
export abstract class OrganisationDirectory {
  /** Which of the ids belong to no organisation. */
  abstract unknownOf(ids: readonly string[]): Promise<readonly string[]>;
  /** Which of the ids belong to retired organisations. */
  abstract retiredOf(ids: readonly string[]): Promise<readonly string[]>;
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

export abstract class OrganisationMessages {
  /** Puts the messages of what the organisation recorded into the outbox. */
  abstract append(organisation: Organisation, context: CommandContext): Promise<void>;
}
