import { Injectable } from '@nestjs/common';
import type { Actor } from '@regional-events/kernel';
import { Connection } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import { Agendas, type Agenda } from '../../session/use-cases/ports.ts';
import { EventNotFoundError } from '../domain/errors.ts';
import { takesChanges } from '../domain/event-life.ts';
import { coOrganises, maySee, organises, readsDraftAgenda } from '../domain/event-rights.ts';
import { canonicalZone } from './event-migrations.ts';
import { eventModel, type EventDocument } from './event.schema.ts';

@Injectable()
export class MongoAgendas implements Agendas {
  readonly #model: Model<EventDocument>;

  constructor(connection: Connection) {
    this.#model = eventModel(connection);
  }

  async read(eventId: string, actor: Actor): Promise<Agenda> {
    return agendaOf(await this.#model.findById(eventId).lean<EventDocument>(), actor);
  }

  /** Writes, since a transaction that only reads a document does not conflict with one that changes it. */
  async lock(eventId: string, actor: Actor): Promise<Agenda> {
    const held = this.#model.findOneAndUpdate({ _id: eventId }, { $inc: { held: 1 } });
    return agendaOf(await held.lean<EventDocument>(), actor);
  }
}

function agendaOf(event: EventDocument | null, actor: Actor): Agenda {
  if (event === null || !maySee(actor, event, event.publishedAt !== null)) {
    throw new EventNotFoundError();
  }
  return {
    timeZone: canonicalZone(event.timeZone),
    open: takesChanges(event.status),
    readable: readsDraftAgenda(actor, event),
    organised: organises(actor, event),
    days: event.days.map((day) => ({
      date: day.date,
      startTime: day.startTime,
      endTime: day.endTime,
      coOrganised: coOrganises(actor, day),
    })),
  };
}
