import { Injectable } from '@nestjs/common';
import { Venues } from '../../venue/use-cases/ports.ts';
import {
  releaseOf,
  type AgendaRelease,
  type ReleasedAgenda,
} from '../domain/agenda/agenda-release.ts';
import { AgendaVersionNotFoundError } from '../domain/agenda/errors.ts';
import type { RegionalEvent } from '../domain/event/regional-event.ts';
import { AgendaReleases, SessionRepository } from './ports.ts';

/** The draft of an agenda and its releases. */
@Injectable()
export class AgendaStore {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly venues: Venues,
    private readonly releases: AgendaReleases,
  ) {}

  /** The draft as it would be released now. */
  async draftOf({ id, details }: RegionalEvent): Promise<ReleasedAgenda> {
    const sessions = await this.sessions.agenda(id);
    const venue = details.venueId === null ? undefined : await this.venues.find(details.venueId);
    const names = venue?.details.rooms.map((room) => [room.id, room.name] as const);
    return releaseOf(details, sessions, new Map(names));
  }

  latest(eventId: string): Promise<AgendaRelease | undefined> {
    return this.releases.latest(eventId);
  }

  /** Throws AgendaVersionNotFoundError. */
  async release(eventId: string, version: number): Promise<AgendaRelease> {
    const release = await this.releases.find(eventId, version);
    if (release === undefined) throw new AgendaVersionNotFoundError();
    return release;
  }

  add(release: AgendaRelease): Promise<void> {
    return this.releases.add(release);
  }
}
