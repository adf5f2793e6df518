import { Injectable } from '@nestjs/common';
import { Clock, type Actor, type CommandContext } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { callerOf, entryOf } from '../domain/access-entry.ts';
import { AccessRecords, type ProtectedReadings, type Reading } from './ports.ts';

@Injectable()
export class KeepAccessLog implements ProtectedReadings {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly records: AccessRecords,
    private readonly clock: Clock,
  ) {}

  reasonOf(actor: Actor, eventId: string | null): Promise<string | undefined> {
    return this.records.reasonOf(callerOf(actor), eventId, this.clock.now());
  }

  async log(readings: readonly Reading[], service: string, context: CommandContext): Promise<void> {
    if (readings.length === 0) return;
    const at = this.clock.now();
    const entries = readings.map((reading) => entryOf(reading, context.actor, service, at));
    const { idempotency: _, ...reading } = context;
    await this.unitOfWork.run(reading, () => this.records.addEntries(entries));
  }

  forget(personId: string): Promise<void> {
    return this.records.removeReasonsAbout(personId);
  }

  move(doubleId: string, personId: string): Promise<void> {
    return this.records.move(doubleId, personId);
  }
}
