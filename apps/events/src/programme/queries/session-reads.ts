import { Injectable } from '@nestjs/common';
import { etagOf, type Actor, type Versioned } from '@regional-events/kernel';
import { Connection, findList } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import { SessionNotFoundError } from '../domain/session/errors.ts';
import { stateOf } from '../persistence/session.mapper.ts';
import { sessionModel, type SessionDocument } from '../persistence/session.schema.ts';
import { SessionStore } from '../use-cases/session-store.ts';
import type { SessionListQuery } from './session-list.ts';
import { sessionView, type SessionView } from '../use-cases/session-view.ts';

/** Draft sessions, visible to organisers and co-organisers, sorted by day, time (those without a time first) and id. */
@Injectable()
export class SessionReads {
  readonly #model: Model<SessionDocument>;

  constructor(
    connection: Connection,
    private readonly store: SessionStore,
  ) {
    this.#model = sessionModel(connection);
  }

  async read(eventId: string, id: string, actor: Actor): Promise<Versioned<SessionView>> {
    await this.store.expectReadable(eventId, actor);
    const document = await this.#model.findOne({ _id: id, eventId }).lean<SessionDocument>();
    if (document === null) throw new SessionNotFoundError();
    return { item: sessionView(id, stateOf(document), actor), etag: etagOf(document.version) };
  }

  async list(
    eventId: string,
    query: SessionListQuery,
    actor: Actor,
  ): Promise<{ data: readonly SessionView[]; next: string | null }> {
    await this.store.expectReadable(eventId, actor);
    const { rows, next } = await findList(this.#model, query, {
      actor,
      within: { eventId },
      sort: 'date',
      thenBy: ['startsNextDay', 'startTime'],
    });
    return { data: rows.map((row) => sessionView(row._id, stateOf(row), actor)), next };
  }
}
