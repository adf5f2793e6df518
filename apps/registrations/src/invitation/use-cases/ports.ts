import type { CommandContext } from '@regional-events/kernel';
import type { Invitation } from '../domain/invitation.ts';

export type { Invitation };

export abstract class Invitations {
  abstract find(id: string): Promise<Invitation | undefined>;
  /** The organisation's invitation to the event that is stored as `sent` or `accepted`, also past its deadline. */
  abstract findLive(eventId: string, organisationId: string): Promise<Invitation | undefined>;
  /** The event's invitations that are stored as `sent` or `accepted`. */
  abstract live(eventId: string): Promise<readonly Invitation[]>;
  /** Those that are sent and have a time to answer, in the order of their ids behind this one. */
  abstract withDeadline(after: string, limit: number): Promise<readonly Invitation[]>;
  abstract refTaken(clientId: string, externalRef: string): Promise<boolean>;
  abstract save(invitation: Invitation): Promise<void>;
}

export abstract class InvitationMessages {
  abstract append(invitation: Invitation, context: CommandContext): Promise<void>;
}

/** Keeps an invitation, its messages and its deadline together, inside the running unit of work. */
export abstract class InvitationWriter {
  abstract keep(invitation: Invitation, context: CommandContext): Promise<void>;
}
