import { Injectable } from '@nestjs/common';
import type { Actor, CommandContext } from '@regional-events/kernel';
import { EventStore } from './event-store.ts';
import { KeepImportedSessions } from './keep-imported-sessions.ts';
import { PrepareAgenda } from './prepare-agenda.ts';
import type {
  AgendaImport,
  ImportedSession,
  ImportNeeds,
  ImportPlace,
  ImportResult,
  ImportWhere,
  Prepared,
} from './programme-ports.ts';

@Injectable()
export class AgendaImports implements AgendaImport {
  constructor(
    private readonly store: EventStore,
    private readonly prepareAgenda: PrepareAgenda,
    private readonly keepSessions: KeepImportedSessions,
  ) {}

  async zoneOf(eventId: string, actor: Actor): Promise<string | null> {
    return (await this.store.organised(eventId, actor)).details.timeZone;
  }

  unknownAmong(keys: readonly string[]): Promise<readonly string[]> {
    return this.keepSessions.unknownAmong(keys);
  }

  prepare(where: ImportWhere, needs: ImportNeeds, context: CommandContext): Promise<Prepared> {
    return this.prepareAgenda.execute(where, needs, context);
  }

  keep(
    where: ImportPlace,
    sessions: readonly ImportedSession[],
    context: CommandContext,
  ): Promise<readonly ImportResult[]> {
    return this.keepSessions.execute(where, sessions, context);
  }
}
