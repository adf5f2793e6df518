import { Injectable } from '@nestjs/common';
import { asDeclared, Connection } from '@regional-events/platform-mongo';
import { MongoCopy, type StoredCopy } from '@regional-events/platform-mongo-messaging';
import type { Model, PipelineStage } from 'mongoose';
import { invitationOf } from '../../invitation/persistence/invitation.mapper.ts';
import {
  invitationCollection,
  invitationModel,
  type InvitationDocument,
} from '../../invitation/persistence/invitation.schema.ts';
import { KnownEvents, type KnownEvent } from '../../known-event/known-events.ts';
import {
  KnownOrganisations,
  type KnownOrganisation,
} from '../../known-organisation/known-organisations.ts';
import { KnownPeople, type KnownPerson } from '../../known-person/known-people.ts';
import { registrationCollection } from '../../seating/persistence/registration.schema.ts';
import {
  seatPlanCollection,
  seatPlanModel,
  seatPlanOf,
  type SeatPlanDocument,
} from '../../seating/persistence/seat-plan.schema.ts';
import type { AdmissionFacts, AdmissionQuestion, AdmissionReads } from '../use-cases/ports.ts';

interface FactsDocument extends StoredCopy {
  readonly plans: readonly SeatPlanDocument[];
  readonly organisations: readonly StoredCopy[];
  readonly invitations: readonly InvitationDocument[];
  readonly unanswered: readonly InvitationDocument[];
  readonly people: readonly StoredCopy[];
  readonly registered: readonly { readonly personId: string }[];
  readonly refsTaken: readonly { readonly externalRef: string }[];
}

/** One command for everything: each one more costs the service and the server more than what it reads. */
@Injectable()
export class MongoAdmissionReads implements AdmissionReads {
  readonly #events: MongoCopy<Omit<KnownEvent, 'id'>>;
  readonly #organisations: MongoCopy<Omit<KnownOrganisation, 'id'>>;
  readonly #invitations: Model<InvitationDocument>;
  readonly #people: MongoCopy<Omit<KnownPerson, 'id'>>;
  readonly #plans: Model<SeatPlanDocument>;

  constructor(connection: Connection) {
    this.#events = new MongoCopy(connection, KnownEvents);
    this.#organisations = new MongoCopy(connection, KnownOrganisations);
    this.#invitations = invitationModel(connection);
    this.#people = new MongoCopy(connection, KnownPeople);
    this.#plans = seatPlanModel(connection);
  }

  async factsFor(question: AdmissionQuestion): Promise<AdmissionFacts> {
    const { eventId } = question;
    const [found] = await this.#events.model.aggregate<FactsDocument>([
      { $match: { _id: eventId } },
      ...lookups(question),
    ]);
    if (found === undefined) return nothingKnown(eventId);
    const { plans, organisations, invitations, unanswered, people, ...others } = found;
    const { registered, refsTaken, ...event } = others;
    return {
      eventId,
      event: this.#events.known(event),
      plan: plans.map((one) => seatPlanOf(asDeclared(this.#plans, one)))[0],
      organisation: organisations.map((one) => this.#organisations.known(one))[0],
      liveInvitation: invitations.map((one) => invitationOf(asDeclared(this.#invitations, one)))[0],
      unansweredInvitation: unanswered.map((one) =>
        invitationOf(asDeclared(this.#invitations, one)),
      )[0],
      people: new Map(people.map((one) => [one._id, this.#people.known(one)])),
      registered: new Set(registered.map(({ personId }) => personId)),
      externalRefsTaken: new Set(refsTaken.map(({ externalRef }) => externalRef)),
    };
  }
}

function lookups(question: AdmissionQuestion): PipelineStage.Lookup[] {
  const { eventId, organisationId, personIds, clientId, externalRefs } = question;
  return [
    matching('plans', seatPlanCollection.name, { _id: eventId }),
    matching('organisations', KnownOrganisations.declaration.name, { _id: organisationId }),
    matching('invitations', invitationCollection.name, { eventId, organisationId, live: true }),
    matching('unanswered', invitationCollection.name, {
      eventId,
      organisationId,
      reason: 'answer-by-passed',
    }),
    matching('people', KnownPeople.declaration.name, { _id: { $in: personIds } }),
    matching(
      'registered',
      registrationCollection.name,
      { eventId, personId: { $in: personIds }, live: true },
      'personId',
    ),
    matching(
      'refsTaken',
      registrationCollection.name,
      { createdBy: clientId, externalRef: { $in: externalRefs } },
      'externalRef',
    ),
  ];
}

/** `field`: the only one that is wanted. */
function matching(
  as: Exclude<keyof FactsDocument, keyof StoredCopy>,
  from: string,
  filter: object,
  field?: string,
): PipelineStage.Lookup {
  const only = field === undefined ? [] : [{ $project: { _id: 0, [field]: 1 } }];
  return { $lookup: { from, pipeline: [{ $match: filter }, ...only], as } };
}

function nothingKnown(eventId: string): AdmissionFacts {
  return {
    eventId,
    event: undefined,
    plan: undefined,
    organisation: undefined,
    liveInvitation: undefined,
    unansweredInvitation: undefined,
    people: new Map(),
    registered: new Set(),
    externalRefsTaken: new Set(),
  };
}
