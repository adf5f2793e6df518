import type { CommandContext } from '@regional-events/kernel';
import type { Invitation } from '../domain/invitation.ts';

export type { Invitation };

export abstract class Invitations {
  abstract find(id: string): Promise<Invitation | undefined>;
  /** The organisation's invitation to the event that is sent or accepted, be it answered in time or not. */
  abstract findLive(eventId: string, organisationId: string): Promise<Invitation | undefined>;
  /** Those of the event that are sent or accepted. */
  abstract live(eventId: string): Promise<readonly Invitation[]>;
  abstract refTaken(clientId: string, externalRef: string): Promise<boolean>;
  abstract save(invitation: Invitation): Promise<void>;
}

export abstract class InvitationMessages {
  abstract append(invitation: Invitation, context: CommandContext): Promise<void>;
}

/** What invitations ask of the event's seats. */
export abstract class InvitedSeats {
  /**
   * Capacity, and how many people with a seat the organisation has or has waiting. Until the
   * transaction ends nobody else decides about the event's seats, so that both stay right.
   * Throws SeatPlanNotOpenError or SeatingEndedError.
   */
  abstract hold(
    eventId: string,
    organisationId: string,
  ): Promise<{ readonly capacity: number; readonly used: number }>;
}
