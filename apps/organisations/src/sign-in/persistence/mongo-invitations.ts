import { Injectable } from '@nestjs/common';
import { Connection, inTransaction, modelOf } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import type { Invitations } from '../use-cases/ports.ts';
import { INVITATIONS, invitationFields, type InvitationDocument } from './sign-in.schema.ts';

@Injectable()
export class MongoInvitations implements Invitations {
  readonly #invitations: Model<InvitationDocument>;

  constructor(private readonly connection: Connection) {
    this.#invitations = modelOf(connection, INVITATIONS, invitationFields);
  }

  async save(accountId: string, secretHash: string, expiresAt: Date): Promise<void> {
    const set = { $set: { secretHash, expiresAt } };
    await this.#invitations.updateOne({ _id: accountId }, set, { upsert: true });
  }

  async find(secretHash: string, now: Date): Promise<string | undefined> {
    const found = await this.#invitations
      .findOne({ secretHash, expiresAt: { $gt: now } })
      .lean<InvitationDocument | null>();
    return found?._id;
  }

  async use(secretHash: string, now: Date): Promise<boolean> {
    return inTransaction(this.connection, async () => {
      const { deletedCount } = await this.#invitations.deleteOne({
        secretHash,
        expiresAt: { $gt: now },
      });
      return deletedCount === 1;
    });
  }
}
