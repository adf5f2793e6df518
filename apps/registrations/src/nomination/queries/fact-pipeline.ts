import type { StoredCopy } from '@regional-events/platform-mongo-messaging';
import type { PipelineStage } from 'mongoose';
import {
  invitationCollection,
  type InvitationDocument,
} from '../../invitation/persistence/invitation.schema.ts';
import { KnownOrganisations } from '../../known-organisation/known-organisations.ts';
import { KnownPeople } from '../../known-person/known-people.ts';
import {
  registrationCollection,
  type RegistrationDocument,
} from '../../seating/persistence/registration.schema.ts';
import {
  seatPlanCollection,
  type SeatPlanDocument,
} from '../../seating/persistence/seat-plan.schema.ts';
import type { Facts, OfOrganisation, Question, RegisteredBefore } from '../use-cases/ports.ts';

/** What the pipeline gives, in one document; a list that nothing asks for is left out. */
export interface FactDocument {
  readonly events: readonly StoredCopy[];
  readonly plans?: readonly SeatPlanDocument[];
  readonly organisations?: readonly StoredCopy[];
  readonly people?: readonly StoredCopy[];
  readonly live?: readonly InvitationDocument[];
  readonly unanswered?: readonly InvitationDocument[];
  readonly registered?: readonly (RegisteredBefore & { readonly _id: string })[];
  readonly refsTaken?: Facts['refsTaken'];
  readonly leaving?: readonly RegistrationDocument[];
  readonly waiting?: readonly RegistrationDocument[];
}

/**
 * Over the collection of known events: everything that these questions ask; nothing where no event is known. Lookups,
 * because a transaction allows no `$unionWith`.
 */
export function factPipeline(questions: readonly Question[]): PipelineStage[] {
  const nominating = questions.filter(({ leaving }) => leaving === null);
  const eventIds = unique(questions.map(({ eventId }) => eventId));
  const organisations = organisationsIn(questions);
  const people = questions.flatMap(({ personIds }) => personIds);
  const { name: invitations } = invitationCollection;
  return [
    { $match: { _id: { $in: eventIds } } },
    { $group: { _id: null, events: { $push: '$$ROOT' } } },
    ...among('plans', seatPlanCollection.name, idIn(eventIds)),
    ...among(
      'organisations',
      KnownOrganisations.declaration.name,
      idIn(organisations.map(({ organisationId }) => organisationId)),
    ),
    ...among('people', KnownPeople.declaration.name, idIn(people)),
    ...among('live', invitations, each(organisations, { live: true })),
    ...among('unanswered', invitations, each(organisations, { reason: 'answer-by-passed' }), [
      { $sort: { _id: -1 } },
    ]),
    ...registrationRows(questions, nominating),
  ];
}

function registrationRows(
  questions: readonly Question[],
  nominating: readonly Question[],
): PipelineStage[] {
  const { name } = registrationCollection;
  const leaving = questions.filter((question) => question.leaving !== null);
  const registered = nominating.map(({ eventId, personIds }) => ({
    eventId,
    personId: { $in: personIds },
  }));
  const refs = nominating
    .filter(({ externalRefs }) => externalRefs.length > 0)
    .map(({ clientId, externalRefs }) => ({
      createdBy: clientId,
      externalRef: { $in: externalRefs },
    }));
  return [
    ...among('registered', name, registered, [
      { $project: { eventId: 1, personId: 1, live: 1, pseudonym: 1 } },
    ]),
    ...among('refsTaken', name, refs, only('createdBy', 'externalRef')),
    ...among('leaving', name, idIn(leaving.flatMap((question) => question.leaving ?? []))),
    ...waitingHeads(leaving),
  ];
}

/** Of each event as many of those who wait longest as may move up: one for each who leaves. */
function waitingHeads(leaving: readonly Question[]): PipelineStage[] {
  if (leaving.length === 0) return [];
  const { name } = registrationCollection;
  const byEvent = [...Map.groupBy(leaving, ({ eventId }) => eventId)];
  const heads = byEvent.map(([eventId, { length }], index) => ({
    as: `heads${index}`,
    stages: among(
      `heads${index}`,
      name,
      [{ eventId, status: 'waiting' }],
      [{ $sort: { queueNumber: 1 } }, { $limit: length }],
    ),
  }));
  const waiting = { $concatArrays: heads.map(({ as }) => `$${as}`) };
  return [...heads.flatMap(({ stages }) => stages), { $set: { waiting } }];
}

/** The organisations that people are nominated for, each once for each event. */
function organisationsIn(questions: readonly Question[]): readonly OfOrganisation[] {
  const found = new Map<string, OfOrganisation>();
  for (const { eventId, organisationId } of questions) {
    if (organisationId !== null)
      found.set(`${eventId} ${organisationId}`, { eventId, organisationId });
  }
  return [...found.values()];
}

type Filter = Readonly<Record<string, unknown>>;
type Stage = PipelineStage.Sort | PipelineStage.Limit | PipelineStage.Project;

/** A list of the documents of another collection that fit one of the filters; no stage where nothing is asked. */
function among(
  as: string,
  from: string,
  filters: readonly Filter[],
  then: readonly Stage[] = [],
): PipelineStage.Lookup[] {
  if (filters.length === 0) return [];
  const $match = { $or: [...filters] };
  return [{ $lookup: { from, pipeline: [{ $match }, ...then], as } }];
}

function only(...fields: readonly string[]): readonly Stage[] {
  return [{ $project: { _id: 0, ...Object.fromEntries(fields.map((field) => [field, 1])) } }];
}

function idIn(ids: readonly string[]): readonly Filter[] {
  return ids.length === 0 ? [] : [{ _id: { $in: unique(ids) } }];
}

function each(organisations: readonly OfOrganisation[], also: Filter): readonly Filter[] {
  return organisations.map((of) => ({ ...of, ...also }));
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
