import { Injectable } from '@nestjs/common';
import type { Actor, Versioned } from '@regional-events/kernel';
import { Connection, findList } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import { VenueNotFoundError } from '../domain/errors.ts';
import { venueModel, venueOf, type VenueDocument } from '../persistence/venue.schema.ts';
import { venueView, type VenueView } from '../use-cases/venue-view.ts';
import type { VenueListQuery } from './venue-list.ts';

/** The directory of venues, which whoever is signed in may read. */
@Injectable()
export class VenueReads {
  readonly #model: Model<VenueDocument>;

  constructor(connection: Connection) {
    this.#model = venueModel(connection);
  }

  async read(id: string, actor: Actor): Promise<Versioned<VenueView>> {
    const document = await this.#model.findById(id).lean<VenueDocument>();
    if (document === null) throw new VenueNotFoundError();
    return venueView(venueOf(document), actor);
  }

  async list(
    query: VenueListQuery,
    actor: Actor,
  ): Promise<{ data: readonly VenueView[]; next: string | null }> {
    const { rows, next } = await findList(this.#model, query, { actor });
    return { data: rows.map((row) => venueView(venueOf(row), actor).item), next };
  }
}
