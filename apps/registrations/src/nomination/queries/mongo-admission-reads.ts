import { Injectable } from '@nestjs/common';
import { asDeclared, Connection } from '@regional-events/platform-mongo';
import type { Model, PipelineStage } from 'mongoose';
import { invitationOf } from '../../invitation/persistence/invitation.mapper.ts';
import {
  invitationCollection,
  invitationModel,
  type InvitationDocument,
} from '../../invitation/persistence/invitation.schema.ts';
import {
  knownEventModel,
  knownEventOf,
  type KnownEventDocument,
} from '../../known-event/persistence/known-event.schema.ts';
import {
  knownOrganisationCollection,
  knownOrganisationModel,
  type KnownOrganisationDocument,
} from '../../known-organisation/persistence/known-organisation.schema.ts';
import {
  knownPersonCollection,
  knownPersonModel,
  knownPersonOf,
  type KnownPersonDocument,
} from '../../known-person/persistence/known-person.schema.ts';
import { registrationCollection } from '../../seating/persistence/registration.schema.ts';
import {
  seatPlanCollection,
  seatPlanModel,
  seatPlanOf,
  type SeatPlanDocument,
} from '../../seating/persistence/seat-plan.schema.ts';
import type { AdmissionFacts, AdmissionQuestion, AdmissionReads } from '../use-cases/ports.ts';

interface FactsDocument extends KnownEventDocument {
  readonly plans: readonly SeatPlanDocument[];
  readonly organisations: readonly KnownOrganisationDocument[];
  readonly invitations: readonly InvitationDocument[];
  readonly unanswered: readonly InvitationDocument[];
  readonly people: readonly KnownPersonDocument[];
  readonly registered: readonly { readonly personId: string }[];
  readonly refsTaken: readonly { readonly externalRef: string }[];
}

/** One command for everything: each one more costs the service and the server more than what it reads. */
@Injectable()
export class MongoAdmissionReads implements AdmissionReads {
  readonly #events: Model<KnownEventDocument>;
  readonly #organisations: Model<KnownOrganisationDocument>;
  readonly #invitations: Model<InvitationDocument>;
  readonly #people: Model<KnownPersonDocument>;
  readonly #plans: Model<SeatPlanDocument>;

  constructor(connection: Connection) {
    this.#events = knownEventModel(connection);
    this.#organisations = knownOrganisationModel(connection);
    this.#invitations = invitationModel(connection);
    this.#people = knownPersonModel(connection);
    this.#plans = seatPlanModel(connection);
  }

  async factsFor(question: AdmissionQuestion): Promise<AdmissionFacts> {
    const { eventId } = question;
    const [found] = await this.#events.aggregate<FactsDocument>([
      { $match: { _id: eventId } },
      ...lookups(question),
    ]);
    if (found === undefined) return nothingKnown(eventId);
    const { plans, organisations, invitations, unanswered, people, ...others } = found;
    const { registered, refsTaken, ...event } = others;
    return {
      eventId,
      event: knownEventOf(asDeclared(this.#events, event)),
      plan: plans.map((one) => seatPlanOf(asDeclared(this.#plans, one)))[0],
      organisationStatus: organisations.map(
        (one) => asDeclared(this.#organisations, one).status,
      )[0],
      liveInvitation: invitations.map((one) => invitationOf(asDeclared(this.#invitations, one)))[0],
      unansweredInvitation: unanswered.map((one) =>
        invitationOf(asDeclared(this.#invitations, one)),
      )[0],
      people: new Map(people.map((one) => [one._id, knownPersonOf(asDeclared(this.#people, one))])),
      registered: new Set(registered.map(({ personId }) => personId)),
      externalRefsTaken: new Set(refsTaken.map(({ externalRef }) => externalRef)),
    };
  }
}

function lookups(question: AdmissionQuestion): PipelineStage.Lookup[] {
  const { eventId, organisationId, personIds, clientId, externalRefs } = question;
  return [
    matching('plans', seatPlanCollection.name, { _id: eventId }),
    matching('organisations', knownOrganisationCollection.name, { _id: organisationId }),
    matching('invitations', invitationCollection.name, { eventId, organisationId, live: true }),
    matching('unanswered', invitationCollection.name, {
      eventId,
      organisationId,
      reason: 'answer-by-passed',
    }),
    matching('people', knownPersonCollection.name, { _id: { $in: personIds } }),
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
  as: Exclude<keyof FactsDocument, keyof KnownEventDocument>,
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
    organisationStatus: undefined,
    liveInvitation: undefined,
    unansweredInvitation: undefined,
    people: new Map(),
    registered: new Set(),
    externalRefsTaken: new Set(),
  };
}
