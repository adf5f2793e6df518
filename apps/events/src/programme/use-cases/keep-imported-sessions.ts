import { Injectable } from '@nestjs/common';
import { DomainError, isId, newId, type CommandContext } from '@regional-events/kernel';
import { KnownPeople } from '../../known-person/known-people.ts';
import { VenueRooms } from '../../venue/use-cases/ports.ts';
import { agendaOf, type Agenda } from '../domain/session/agenda.ts';
import { SessionExternalRefTakenError } from '../domain/session/errors.ts';
import { Session } from '../domain/session/session.ts';
import { mergedSession } from './merged-session.ts';
import { EventRepository, SessionRepository } from './ports.ts';
import type { ImportedSession, ImportPlace, ImportResult } from './programme-ports.ts';
import { SessionLookups } from './session-lookups.ts';

interface Around {
  readonly agenda: Agenda;
  readonly rooms: ReadonlyMap<string, string>;
  readonly people: ReadonlySet<string>;
  readonly where: ImportPlace;
  readonly clientId: string;
}

/** Sessions of a file become sessions of the agenda; what a file does not say stays. */
@Injectable()
export class KeepImportedSessions {
  constructor(
    private readonly events: EventRepository,
    private readonly sessions: SessionRepository,
    private readonly lookups: SessionLookups,
    private readonly people: KnownPeople,
    private readonly venueRooms: VenueRooms,
  ) {}

  async unknownAmong(keys: readonly string[]): Promise<readonly string[]> {
    const known = await this.people.findMany(keys.filter(isId));
    return keys.filter((key) => !known.has(key));
  }

  async execute(
    where: ImportPlace,
    sessions: readonly ImportedSession[],
    { actor }: CommandContext,
  ): Promise<readonly ImportResult[]> {
    const { eventId, dryRun } = where;
    const event = dryRun ? await this.events.find(eventId) : await this.events.lock(eventId);
    const agenda = withDays(agendaOf(event, actor), where.assumed);
    const rooms = await this.venueRooms.byName(agenda.venueId);
    const keys = sessions.flatMap(({ people }) => people.filter(isId));
    const known = await this.people.findMany([...new Set(keys)]);
    const people = new Set(known.keys());
    const around = { agenda, rooms, people, where, clientId: actor.clientId };
    const results: ImportResult[] = [];
    for (const session of sessions) results.push(await this.#tried(session, around));
    return results;
  }

  /** A row that is refused leaves the others alone; nothing of it was stored. */
  async #tried(session: ImportedSession, around: Around): Promise<ImportResult> {
    try {
      const outcome = await this.#keep(session, around);
      return { outcome, code: null, detail: null };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return { outcome: 'skipped', code: error.code, detail: error.message };
    }
  }

  async #keep(
    session: ImportedSession,
    { agenda, rooms, people, where, clientId }: Around,
  ): Promise<'created' | 'changed' | 'unchanged'> {
    const { eventId, dryRun } = where;
    const found = await this.sessions.findByReference(clientId, session.ref);
    if (found !== undefined && found.state.eventId !== eventId)
      throw new SessionExternalRefTakenError();
    const before = found?.details;
    const details = mergedSession(session, before, { rooms, people });
    const state = { eventId, createdBy: clientId, externalRef: session.ref, details };
    found?.change(details, agenda);
    const kept = found ?? Session.plan(newId(), state, agenda);
    if (!kept.touched) return 'unchanged';
    await this.lookups.expectKnown(details, agenda, before);
    if (!dryRun) await this.sessions.save(kept);
    return found === undefined ? 'created' : 'changed';
  }
}

/** Days that a dry run would add. */
function withDays(agenda: Agenda, dates: readonly string[]): Agenda {
  const hours = { startTime: null, endTime: null, coOrganised: false };
  return { ...agenda, days: [...agenda.days, ...dates.map((date) => ({ date, ...hours }))] };
}
