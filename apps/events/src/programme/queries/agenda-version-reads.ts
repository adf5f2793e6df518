import { Injectable } from '@nestjs/common';
import { etagOf, type Actor, type Versioned } from '@regional-events/kernel';
import { Connection, findPage } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import {
  agendaVersionItem,
  nothingReleased,
  type AgendaVersionHead,
  type AgendaVersionItem,
  type ReleasedAgenda,
} from '../domain/agenda/agenda-release.ts';
import { differenceOf, type AgendaDifference } from '../domain/agenda/difference.ts';
import { AgendaVersionsRunBackwardsError } from '../domain/agenda/errors.ts';
import {
  agendaVersionModel,
  headOf,
  type AgendaVersionDocument,
} from '../persistence/agenda-version.schema.ts';
import { AgendaStore } from '../use-cases/agenda-store.ts';
import { EventStore } from '../use-cases/event-store.ts';
import { SessionStore } from '../use-cases/session-store.ts';

export interface AgendaChanges extends AgendaDifference {
  readonly since: number;
  /** Null for the draft. */
  readonly version: number | null;
}

/** Releases, which whoever sees the event may read, and how they differ. */
@Injectable()
export class AgendaVersionReads {
  readonly #model: Model<AgendaVersionDocument>;

  constructor(
    connection: Connection,
    private readonly events: EventStore,
    private readonly sessions: SessionStore,
    private readonly agendas: AgendaStore,
  ) {
    this.#model = agendaVersionModel(connection);
  }

  /** The newest first, without what they hold, which may be large. */
  async list(
    eventId: string,
    query: { readonly limit: number; readonly after?: string },
    actor: Actor,
  ): Promise<{ data: readonly AgendaVersionHead[]; next: string | null }> {
    await this.events.load(eventId, actor);
    const { rows, next } = await findPage(this.#model, {
      ...query,
      filter: { eventId },
      without: ['timeZone', 'days', 'sessions'],
      sort: '-_id',
    });
    return { data: rows.map(headOf), next };
  }

  async read(
    eventId: string,
    version: number,
    actor: Actor,
  ): Promise<Versioned<AgendaVersionItem>> {
    await this.events.load(eventId, actor);
    const release = await this.agendas.release(eventId, version);
    return { item: agendaVersionItem(release), etag: etagOf(version) };
  }

  /** `since`: 0 is an agenda without anything. Throws AgendaVersionsRunBackwardsError. */
  async changes(
    eventId: string,
    { version, since }: { readonly version: number; readonly since: number },
    actor: Actor,
  ): Promise<AgendaChanges> {
    await this.events.load(eventId, actor);
    if (since >= version) throw new AgendaVersionsRunBackwardsError();
    const to = await this.#agendaOf(eventId, version);
    return { since, version, ...differenceOf(await this.#agendaOf(eventId, since), to) };
  }

  /** What a release would tell now, for those who read the draft. `since`: by default the last release. */
  async draftChanges(
    eventId: string,
    since: number | undefined,
    actor: Actor,
  ): Promise<AgendaChanges> {
    const event = await this.events.load(eventId, actor);
    await this.sessions.expectReadable(eventId, actor);
    const last = since ?? (await this.agendas.latest(eventId))?.version ?? 0;
    const before = await this.#agendaOf(eventId, last);
    return {
      since: last,
      version: null,
      ...differenceOf(before, await this.agendas.draftOf(event)),
    };
  }

  async #agendaOf(eventId: string, version: number): Promise<ReleasedAgenda> {
    return version === 0 ? nothingReleased : this.agendas.release(eventId, version);
  }
}
