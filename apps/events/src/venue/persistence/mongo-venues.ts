import { Injectable } from '@nestjs/common';
import { Connection, saveVersioned } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import { Venues, type KeptVenue } from '../use-cases/ports.ts';
import { venueModel, venueOf, type VenueDocument } from './venue.schema.ts';

@Injectable()
export class MongoVenues implements Venues {
  readonly #model: Model<VenueDocument>;

  constructor(connection: Connection) {
    this.#model = venueModel(connection);
  }

  async find(id: string): Promise<KeptVenue | undefined> {
    const document = await this.#model.findById(id).lean<VenueDocument>();
    return document === null ? undefined : venueOf(document);
  }

  async findMany(ids: readonly string[]): Promise<ReadonlyMap<string, KeptVenue>> {
    if (ids.length === 0) return new Map();
    const found = await this.#model.find({ _id: { $in: [...ids] } }).lean<VenueDocument[]>();
    return new Map(found.map((document) => [document._id, venueOf(document)]));
  }

  async save({ id: _id, details, ...venue }: KeptVenue): Promise<void> {
    await saveVersioned(this.#model, { _id, ...venue, ...details });
  }

  async externalRefTaken(createdBy: string, externalRef: string): Promise<boolean> {
    return (await this.#model.exists({ createdBy, externalRef })) !== null;
  }
}
