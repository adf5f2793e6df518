import { Injectable } from '@nestjs/common';
import { newId } from '@regional-events/kernel';
import { Connection } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import type { AccessEntry, AccessReason, ReasonCaller } from '../domain/access-entry.ts';
import type { AccessRecords } from '../use-cases/ports.ts';
import {
  accessEntryModel,
  accessReasonModel,
  type AccessEntryDocument,
  type AccessReasonDocument,
} from './access-log.schema.ts';

@Injectable()
export class MongoAccessRecords implements AccessRecords {
  readonly #entries: Model<AccessEntryDocument>;
  readonly #reasons: Model<AccessReasonDocument>;

  constructor(connection: Connection) {
    this.#entries = accessEntryModel(connection);
    this.#reasons = accessReasonModel(connection);
  }

  async addReason({ id, ...reason }: AccessReason): Promise<void> {
    await this.#reasons.insertMany([{ _id: id, ...reason }]);
  }

  async reasonOf(
    { clientId, signInId }: ReasonCaller,
    eventId: string | null,
    at: Date,
  ): Promise<string | undefined> {
    const found = await this.#reasons
      .findOne({ clientId, signInId, eventId, until: { $gt: at } })
      .sort({ until: -1 })
      .lean<AccessReasonDocument>();
    return found?.reason;
  }

  async addEntries(entries: readonly AccessEntry[]): Promise<void> {
    await this.#entries.insertMany(entries.map((entry) => ({ _id: newId(), ...entry })));
  }

  async removeReasonsAbout(personId: string): Promise<void> {
    await this.#entries.updateMany({ personId }, { $set: { reason: null } });
  }

  async move(personId: string, toPersonId: string): Promise<void> {
    await this.#entries.updateMany({ personId }, { $set: { personId: toPersonId } });
  }
}
