import { Injectable } from '@nestjs/common';
import { Connection, saveVersioned } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import type { Synergy } from '../domain/synergy.ts';
import { Synergies } from '../use-cases/ports.ts';
import { synergyModel, type SynergyDocument } from './synergy.schema.ts';

@Injectable()
export class MongoSynergies implements Synergies {
  readonly #model: Model<SynergyDocument>;

  constructor(connection: Connection) {
    this.#model = synergyModel(connection);
  }

  async find(id: string): Promise<Synergy | undefined> {
    const document = await this.#model.findById(id).lean<SynergyDocument>();
    return document === null ? undefined : synergyOf(document);
  }

  async withEvents(eventIds: readonly string[], most: number): Promise<readonly Synergy[]> {
    const found = await this.#model
      .find({ eventIds: { $in: [...eventIds] } })
      .sort({ _id: 1 })
      .limit(most)
      .lean<SynergyDocument[]>();
    return found.map(synergyOf);
  }

  async save({ id, ...synergy }: Synergy): Promise<void> {
    await saveVersioned(this.#model, { _id: id, ...synergy });
  }
}

function synergyOf({
  _id: id,
  version,
  eventIds,
  state,
  proposal,
  declineReason,
}: SynergyDocument): Synergy {
  return { id, version, eventIds, state, proposal, declineReason };
}
