import { Injectable } from '@nestjs/common';
import { registrationRoles } from '@regional-events/contracts-registrations';
import { Connection, saveAllVersioned } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import { takesSeat, type Registration, type RegistrationChange } from '../domain/registration.ts';
import { Registrations } from '../use-cases/ports.ts';
import { documentOf, registrationOf } from './registration.mapper.ts';
import { registrationModel, type RegistrationDocument } from './registration.schema.ts';

@Injectable()
export class MongoRegistrationRepository implements Registrations {
  readonly #model: Model<RegistrationDocument>;

  constructor(connection: Connection) {
    this.#model = registrationModel(connection);
  }

  async find(id: string): Promise<Registration | undefined> {
    const found = await this.#model.findById(id).lean<RegistrationDocument>();
    return found === null ? undefined : registrationOf(found);
  }

  async queue(eventId: string, limit: number): Promise<readonly Registration[]> {
    const found = await this.#model
      .find({ eventId, status: 'waiting' })
      .sort({ queueNumber: 1 })
      .limit(limit)
      .lean<RegistrationDocument[]>();
    return found.map(registrationOf);
  }

  async seatsOf(eventId: string, organisationId: string): Promise<number> {
    const role = { $in: registrationRoles.filter(takesSeat) };
    return this.#model.countDocuments({ eventId, organisationId, live: true, role });
  }

  async live(eventId: string): Promise<readonly Registration[]> {
    const found = await this.#model.find({ eventId, live: true }).lean<RegistrationDocument[]>();
    return found.map(registrationOf);
  }

  async ofPerson(personId: string): Promise<readonly Registration[]> {
    const found = await this.#model
      .find({ personId })
      .sort({ _id: 1 })
      .lean<RegistrationDocument[]>();
    return found.map(registrationOf);
  }

  async liveOfPerson(eventId: string, personId: string): Promise<Registration | undefined> {
    const found = await this.#model
      .findOne({ eventId, personId, live: true })
      .lean<RegistrationDocument>();
    return found === null ? undefined : registrationOf(found);
  }

  async position({ eventId, status, queueNumber }: Registration): Promise<number | null> {
    if (status !== 'waiting' || queueNumber === null) return null;
    return this.#model.countDocuments({
      eventId,
      status: 'waiting',
      queueNumber: { $lte: queueNumber },
    });
  }

  async save(changes: readonly RegistrationChange[]): Promise<void> {
    await saveAllVersioned(
      this.#model,
      changes.map(({ registration }) => documentOf(registration)),
    );
  }
}
