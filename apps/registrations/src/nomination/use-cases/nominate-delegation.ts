import { Injectable } from '@nestjs/common';
import type { CommandContext } from '@regional-events/kernel';
import { DelegationRefusedError } from '../domain/delegation.ts';
import type { Nomination, RegistrationRole } from '../../seating/domain/registration.ts';
import { NominatePeople } from './nominate-people.ts';
import { SeatExecutor } from '../../seating/use-cases/ports.ts';
import { RegistrationAccess } from './registration-access.ts';
import { changedItem, type RegistrationItem } from './registration-view.ts';

export interface DelegationRequest {
  readonly organisationId: string;
  readonly people: readonly {
    readonly personId: string;
    readonly role: RegistrationRole;
    readonly externalRef: string | null;
  }[];
  readonly outsideWindowReason: string | null;
}

export interface DelegationItem {
  readonly eventId: string;
  readonly organisationId: string;
  /** In the order of the request, which is the order of seats and waiting list. */
  readonly registrations: readonly RegistrationItem[];
}

@Injectable()
export class NominateDelegation {
  constructor(
    private readonly executor: SeatExecutor,
    private readonly nominatePeople: NominatePeople,
    private readonly access: RegistrationAccess,
  ) {}

  async execute(
    eventId: string,
    request: DelegationRequest,
    context: CommandContext,
  ): Promise<DelegationItem> {
    const { organisationId, outsideWindowReason } = request;
    const nominations = request.people.map((person): Nomination => ({
      ...person,
      organisationId,
      outsideWindowReason,
    }));
    const nominate = async () => {
      const changes = await this.nominatePeople.execute(
        eventId,
        nominations,
        context,
        (refusals) => new DelegationRefusedError(refusals),
      );
      const registrations = changes.map((change) => changedItem(change, context.actor).item);
      return { eventId, organisationId, registrations };
    };
    return this.executor.run(eventId, context, nominate, async ({ registrations }) => {
      for (const { id } of registrations) await this.access.visible(id, context.actor);
    });
  }
}
