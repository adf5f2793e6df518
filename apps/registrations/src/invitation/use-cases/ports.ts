import type { CommandContext } from '@regional-events/kernel';
import type { Invitation } from '../domain/invitation.ts';

export abstract class Invitations {
  abstract find(id: string): Promise<Invitation | undefined>;
  /** Whether the organisation has an invitation to the event that is sent or accepted. */
  abstract holds(eventId: string, organisationId: string): Promise<boolean>;
  abstract refTaken(clientId: string, externalRef: string): Promise<boolean>;
  abstract save(invitation: Invitation): Promise<void>;
}

export abstract class InvitationMessages {
  abstract append(invitation: Invitation, context: CommandContext): Promise<void>;
}
