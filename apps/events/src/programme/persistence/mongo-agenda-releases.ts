import { Injectable } from '@nestjs/common';
import { Connection } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import type { AgendaRelease } from '../domain/agenda/agenda-release.ts';
import { AgendaReleases } from '../use-cases/ports.ts';
import {
  agendaVersionModel,
  keyOf,
  releaseIn,
  toDocument,
  type AgendaVersionDocument,
} from './agenda-version.schema.ts';

@Injectable()
export class MongoAgendaReleases implements AgendaReleases {
  readonly #model: Model<AgendaVersionDocument>;

  constructor(connection: Connection) {
    this.#model = agendaVersionModel(connection);
  }

  async latest(eventId: string): Promise<AgendaRelease | undefined> {
    const found = this.#model.findOne({ eventId }).sort({ _id: -1 });
    const document = await found.lean<AgendaVersionDocument>();
    return document === null ? undefined : releaseIn(document);
  }

  async find(eventId: string, version: number): Promise<AgendaRelease | undefined> {
    const found = this.#model.findById(keyOf(eventId, version));
    const document = await found.lean<AgendaVersionDocument>();
    return document === null ? undefined : releaseIn(document);
  }

  async add(release: AgendaRelease): Promise<void> {
    await this.#model.insertMany([toDocument(release)]);
  }
}
