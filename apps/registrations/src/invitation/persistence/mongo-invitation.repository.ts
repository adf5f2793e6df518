import { Injectable } from '@nestjs/common';
import { Connection, saveVersioned } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import type { Invitation } from '../domain/invitation.ts';
import { Invitations } from '../use-cases/ports.ts';
import { documentOf, invitationOf } from './invitation.mapper.ts';
import { invitationModel, type InvitationDocument } from './invitation.schema.ts';

@Injectable()
export class MongoInvitationRepository implements Invitations {
  readonly #model: Model<InvitationDocument>;

  constructor(connection: Connection) {
    this.#model = invitationModel(connection);
  }

  async find(id: string): Promise<Invitation | undefined> {
    const found = await this.#model.findById(id).lean<InvitationDocument>();
    return found === null ? undefined : invitationOf(found);
  }

  async findLive(eventId: string, organisationId: string): Promise<Invitation | undefined> {
    const found = await this.#model
      .findOne({ eventId, organisationId, live: true })
      .lean<InvitationDocument>();
    return found === null ? undefined : invitationOf(found);
  }

  async live(eventId: string): Promise<readonly Invitation[]> {
    const found = await this.#model.find({ eventId, live: true }).lean<InvitationDocument[]>();
    return found.map(invitationOf);
  }

  async withDeadline(after: string, limit: number): Promise<readonly Invitation[]> {
    const found = await this.#model
      .find({ status: 'sent', answerBy: { $ne: null }, _id: { $gt: after } })
      .sort({ _id: 1 })
      .limit(limit)
      .lean<InvitationDocument[]>();
    return found.map(invitationOf);
  }

  async refTaken(clientId: string, externalRef: string): Promise<boolean> {
    return (await this.#model.exists({ createdBy: clientId, externalRef })) !== null;
  }

  async save(invitation: Invitation): Promise<void> {
    await saveVersioned(this.#model, documentOf(invitation));
  }
}
