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

/** What the other features of this service ask of organisations. */
export abstract class OrganisationDirectory {
  /** Those of the ids that no organisation has. */
  abstract unknownOf(ids: readonly string[]): Promise<readonly string[]>;
  /** Those of the ids whose organisations are retired and take part in nothing new. */
  abstract retiredOf(ids: readonly string[]): Promise<readonly string[]>;
}

/** Who stands above and inside whom, over all organisations. */
export abstract class OrganisationTree {
  /**
   * Makes changes of the tree wait for each other: two that are right on their own could
   * together close a cycle. Called inside the transaction, before the tree is read.
   */
  abstract claim(): Promise<void>;
  abstract parents(): Promise<Parents>;
  abstract compositions(): Promise<Compositions>;
}

export abstract class OrganisationMessages {
  /** Puts the messages of what the organisation recorded into the outbox. */
  abstract append(organisation: Organisation, context: CommandContext): Promise<void>;
}
