import { Injectable } from '@nestjs/common';
import { Connection, saveVersioned } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import { Invitation } from '../domain/invitation.ts';
import { Invitations } from '../use-cases/ports.ts';
import { invitationModel, type InvitationDocument } from './invitation.schema.ts';

@Injectable()
export class MongoInvitationRepository implements Invitations {
  readonly #model: Model<InvitationDocument>;

  constructor(connection: Connection) {
    this.#model = invitationModel(connection);
  }

  async find(id: string): Promise<Invitation | undefined> {
    const found = await this.#model.findById(id).lean<InvitationDocument>();
    if (found === null) return undefined;
    const { _id, version, sequence, lastMessageId, status, live: _live, ...facts } = found;
    return new Invitation({ id: _id, version, sequence, lastMessageId }, facts, status);
  }

  async holds(eventId: string, organisationId: string): Promise<boolean> {
    return (await this.#model.exists({ eventId, organisationId, live: true })) !== null;
  }

  async refTaken(clientId: string, externalRef: string): Promise<boolean> {
    return (await this.#model.exists({ createdBy: clientId, externalRef })) !== null;
  }

  async save(invitation: Invitation): Promise<void> {
    const { id, ...counters } = invitation.snapshot();
    const { facts, status, isLive } = invitation;
    await saveVersioned(this.#model, { _id: id, ...facts, status, live: isLive, ...counters });
  }
}
