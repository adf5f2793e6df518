import { Injectable } from '@nestjs/common';
import { Connection } from '@regional-events/platform-mongo';
import { knownEventsOf } from '../persistence/collections.ts';
import type { OrganisedEvents } from '../use-cases/ports.ts';

@Injectable()
export class MongoOrganisedEvents implements OrganisedEvents {
  readonly #events: ReturnType<typeof knownEventsOf>;

  constructor(connection: Connection) {
    this.#events = knownEventsOf(connection);
  }

  async of(organisationId: string): Promise<readonly string[]> {
    const rows = await this.#events.find({ organiserIds: organisationId }, { _id: 1 }).lean();
    return rows.map(({ _id }) => _id);
  }
}
