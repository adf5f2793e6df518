import { Injectable } from '@nestjs/common';
import { registrationRoles } from '@regional-events/contracts-registrations';
import { asDeclared, Connection } from '@regional-events/platform-mongo';
import { MongoCopy, type StoredCopy } from '@regional-events/platform-mongo-messaging';
import type { Model } from 'mongoose';
import { invitationOf } from '../../invitation/persistence/invitation.mapper.ts';
import {
  invitationModel,
  type InvitationDocument,
} from '../../invitation/persistence/invitation.schema.ts';
import { KnownEvents, type KnownEvent } from '../../known-event/known-events.ts';
import {
  KnownOrganisations,
  type KnownOrganisation,
} from '../../known-organisation/known-organisations.ts';
import { KnownPeople, type KnownPerson } from '../../known-person/known-people.ts';
import { peopleNumberedAmong } from '../../seating/domain/pseudonym.ts';
import { takesSeat } from '../../seating/domain/registration.ts';
import type { SeatPlan } from '../../seating/domain/seat-plan.ts';
import { registrationOf } from '../../seating/persistence/registration.mapper.ts';
import {
  registrationModel,
  type RegistrationDocument,
} from '../../seating/persistence/registration.schema.ts';
import {
  seatPlanModel,
  seatPlanOf,
  type SeatPlanDocument,
} from '../../seating/persistence/seat-plan.schema.ts';
import type { FactReads, Facts, OfOrganisation, Question } from '../use-cases/ports.ts';
import { factPipeline, type FactDocument } from './fact-pipeline.ts';

/** One command for everything: each one more costs the service and the server more than what it reads. */
@Injectable()
export class MongoFactReads implements FactReads {
  readonly #events: MongoCopy<Omit<KnownEvent, 'id'>>;
  readonly #organisations: MongoCopy<Omit<KnownOrganisation, 'id'>>;
  readonly #invitations: Model<InvitationDocument>;
  readonly #people: MongoCopy<Omit<KnownPerson, 'id'>>;
  readonly #plans: Model<SeatPlanDocument>;
  readonly #registrations: Model<RegistrationDocument>;

  constructor(connection: Connection) {
    this.#events = new MongoCopy(connection, KnownEvents);
    this.#organisations = new MongoCopy(connection, KnownOrganisations);
    this.#invitations = invitationModel(connection);
    this.#people = new MongoCopy(connection, KnownPeople);
    this.#plans = seatPlanModel(connection);
    this.#registrations = registrationModel(connection);
  }

  async factsFor(questions: readonly Question[]): Promise<Facts> {
    const [found] = await this.#events.model.aggregate<FactDocument>(factPipeline(questions));
    const invitations = declared(this.#invitations, found?.live).map(invitationOf);
    const { leaving = [], waiting = [], registered = [], refsTaken = [] } = found ?? {};
    return {
      events: (found?.events ?? []).map((one) => this.#events.known(one)),
      plans: await this.#counting(declared(this.#plans, found?.plans).map(seatPlanOf)),
      organisations: byId(found?.organisations, (one) => this.#organisations.known(one)),
      people: byId(found?.people, (one) => this.#people.known(one)),
      liveInvitations: invitations,
      unansweredInvitations: declared(this.#invitations, found?.unanswered).map(invitationOf),
      seatsUsed: await this.#seatsUsed(invitations.map(({ facts }) => facts)),
      registered: registered.toSorted((one, other) => (one._id < other._id ? -1 : 1)),
      refsTaken,
      registrations: declared(this.#registrations, [...waiting, ...leaving]).map(registrationOf),
    };
  }

  /** Counted for those alone that an earlier version stored. */
  async #counting(plans: readonly SeatPlan[]): Promise<readonly SeatPlan[]> {
    const counted: SeatPlan[] = [];
    for (const plan of plans) {
      const { eventId, peopleNumbered: known } = plan;
      const peopleNumbered = known ?? (await this.#peopleNumbered(eventId));
      counted.push({ ...plan, peopleNumbered });
    }
    return counted;
  }

  async #peopleNumbered(eventId: string): Promise<number> {
    return peopleNumberedAmong(
      await this.#registrations
        .find({ eventId }, { personId: 1, pseudonym: 1 })
        .lean<RegistrationDocument[]>(),
    );
  }

  /** Counted for those alone whom an invitation limits. */
  async #seatsUsed(invited: readonly OfOrganisation[]): Promise<Facts['seatsUsed']> {
    if (invited.length === 0) return [];
    const $or = invited.map(({ eventId, organisationId }) => ({ eventId, organisationId }));
    const role = { $in: registrationRoles.filter(takesSeat) };
    return this.#registrations.aggregate<Facts['seatsUsed'][number]>([
      { $match: { $or, live: true, role } },
      {
        $group: {
          _id: { eventId: '$eventId', organisationId: '$organisationId' },
          used: { $sum: 1 },
        },
      },
      {
        $project: {
          _id: 0,
          eventId: '$_id.eventId',
          organisationId: '$_id.organisationId',
          used: 1,
        },
      },
    ]);
  }
}

/** With the defaults of this version, as the model's own reads give them. */
function declared<D extends { readonly _id: unknown }>(
  model: Model<D>,
  documents: readonly D[] = [],
): readonly D[] {
  return documents.map((document) => asDeclared(model, document));
}

function byId<T>(
  stored: readonly StoredCopy[] = [],
  known: (stored: StoredCopy) => T,
): ReadonlyMap<string, T> {
  return new Map(stored.map((one) => [one._id, known(one)]));
}
