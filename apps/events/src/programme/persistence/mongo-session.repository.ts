import { Injectable } from '@nestjs/common';
import type { LocalSlot } from '@regional-events/kernel';
import { Connection, lostRace, saveVersioned } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import type { Session } from '../domain/session/session.ts';
import { SessionRepository } from '../use-cases/ports.ts';
import { toSession, toSessionDocument } from './session.mapper.ts';
import { sessionModel, type SessionDocument } from './session.schema.ts';

@Injectable()
export class MongoSessionRepository implements SessionRepository {
  readonly #model: Model<SessionDocument>;

  constructor(connection: Connection) {
    this.#model = sessionModel(connection);
  }

  async find(eventId: string, id: string): Promise<Session | undefined> {
    const document = await this.#model.findOne({ _id: id, eventId }).lean<SessionDocument>();
    return document === null ? undefined : toSession(document);
  }

  async findByReference(createdBy: string, externalRef: string): Promise<Session | undefined> {
    const document = await this.#model.findOne({ createdBy, externalRef }).lean<SessionDocument>();
    return document === null ? undefined : toSession(document);
  }

  async agenda(eventId: string): Promise<readonly Session[]> {
    const found = await this.#model
      .find({ eventId })
      .sort({ date: 1, startTime: 1, _id: 1 })
      .lean<SessionDocument[]>();
    return found.map(toSession);
  }

  async ofSpeaker(personId: string): Promise<readonly Session[]> {
    const found = await this.#model
      .find({ 'speakers.personId': personId })
      .sort({ _id: 1 })
      .lean<SessionDocument[]>();
    return found.map(toSession);
  }

  async save(session: Session): Promise<void> {
    await saveVersioned(this.#model, toSessionDocument(session));
  }

  async remove({ id, version }: Session): Promise<void> {
    const result = await this.#model.deleteOne({ _id: id, version });
    if (result.deletedCount !== 1) throw lostRace(`session ${id}`);
  }

  async externalRefTaken(createdBy: string, externalRef: string): Promise<boolean> {
    return (await this.#model.exists({ createdBy, externalRef })) !== null;
  }

  async slots(eventId: string): Promise<readonly LocalSlot[]> {
    const found = await this.#model
      .find(
        { eventId },
        { _id: 0, date: 1, startTime: 1, endTime: 1, startsNextDay: 1, endsNextDay: 1 },
      )
      .lean<SessionDocument[]>();
    return found;
  }

  async datesWithSessions(eventId: string, dates: readonly string[]): Promise<readonly string[]> {
    return this.#model.distinct('date', { eventId, date: { $in: [...dates] } });
  }
}
