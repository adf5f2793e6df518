import { newId, type CommandContext } from '@regional-events/kernel';
import {
  jobCollections,
  jobsWrittenOutsideTransactions,
  MongoJobs,
} from '@regional-events/platform-jobs';
import type { GroupCommit } from '@regional-events/platform-messaging';
import {
  messagingCollections,
  MongoCopy,
  MongoGroupCommit,
  MongoOutbox,
  MongoUnitOfWork,
} from '@regional-events/platform-mongo-messaging';
import {
  connectMongo,
  inTransaction,
  prepareCollections,
  type Connection,
} from '@regional-events/platform-mongo';
import { collectionsOf } from '@regional-events/platform-service';
import {
  expectNoWriteOutsideTransaction,
  FakeClock,
  testMongoServer,
  testPrefixes,
} from '@regional-events/testing';
import { features } from '../features.ts';
import { OutboxErasureMessages } from '../gone-person/messaging/outbox-erasure-messages.ts';
import { ForgetPerson } from '../gone-person/use-cases/forget-person.ts';
import { RegistrationsOfPerson } from '../gone-person/use-cases/registrations-of-person.ts';
import { ReplacePerson } from '../gone-person/use-cases/replace-person.ts';
import { TakeUpLeftovers } from '../gone-person/use-cases/take-up-leftovers.ts';
import { OutboxInvitationMessages } from '../invitation/messaging/outbox-invitation-messages.ts';
import { MongoInvitationRepository } from '../invitation/persistence/mongo-invitation.repository.ts';
import { InvitationReads } from '../invitation/queries/invitation-reads.ts';
import { AcceptInvitation } from '../invitation/use-cases/accept-invitation.ts';
import { ChangeInvitation } from '../invitation/use-cases/change-invitation.ts';
import { DeclineInvitation } from '../invitation/use-cases/decline-invitation.ts';
import { InvitationOffers } from '../invitation/use-cases/invitation-offers.ts';
import { KeepInvitation } from '../invitation/use-cases/keep-invitation.ts';
import { LapseUnansweredInvitation } from '../invitation/use-cases/lapse-unanswered-invitation.ts';
import { MoveAnswers } from '../invitation/use-cases/move-answers.ts';
import { RestoreDeadlines } from '../invitation/use-cases/restore-deadlines.ts';
import { InvitationStore } from '../invitation/use-cases/invitation-store.ts';
import { LapseInvitations } from '../invitation/use-cases/lapse-invitations.ts';
import { SendInvitation } from '../invitation/use-cases/send-invitation.ts';
import { WithdrawInvitation } from '../invitation/use-cases/withdraw-invitation.ts';
import { KnownEvents, type KnownEvent } from '../known-event/known-events.ts';
import { EventVisibility } from '../known-event/use-cases/event-visibility.ts';
import { KnownOrganisations } from '../known-organisation/known-organisations.ts';
import { EndedPeople } from '../known-person/ended-people.ts';
import { KnownPeople } from '../known-person/known-people.ts';
import { OutboxSeatMessages } from '../seating/messaging/outbox-seat-messages.ts';
import { MongoOrganisationSeats } from '../seating/persistence/mongo-organisation-seats.ts';
import { MongoPseudonyms } from '../seating/persistence/mongo-pseudonyms.ts';
import { MongoRegistrationRepository } from '../seating/persistence/mongo-registration.repository.ts';
import { MongoSeatPlans } from '../seating/persistence/mongo-seat-plans.ts';
import { MongoFactReads } from '../nomination/queries/mongo-fact-reads.ts';
import { VisibleRegistrations } from '../nomination/queries/visible-registrations.ts';
import { RegistrationReads } from '../nomination/queries/registration-reads.ts';
import { SeatPlanReads } from '../seating/queries/seat-plan-reads.ts';
import { ChangeCapacity } from '../seating/use-cases/change-capacity.ts';
import { AskingAgain } from '../seating/use-cases/asking-again.ts';
import { EndSeating } from '../seating/use-cases/end-seating.ts';
import { AcceptNewDates } from '../nomination/use-cases/accept-new-dates.ts';
import { LeaveEvent } from '../nomination/use-cases/leave-event.ts';
import { NominatePeople } from '../nomination/use-cases/nominate-people.ts';
import { GivePseudonyms } from '../seating/use-cases/give-pseudonyms.ts';
import { OpenSeatPlan } from '../seating/use-cases/open-seat-plan.ts';
import type { OrganisationSeats, SeatMessages, SeatPlans } from '../seating/use-cases/ports.ts';
import { RegistrationAccess } from '../nomination/use-cases/registration-access.ts';
import { SeatStore } from '../seating/use-cases/seat-store.ts';
import { SeatGroup } from '../nomination/use-cases/seat-group.ts';
import { aSecretariat, by } from '../seating/testing/nominations.ts';

/** Real parts that a test replaces. */
export interface OtherParts {
  readonly plans?: (real: SeatPlans) => SeatPlans;
  readonly messages?: (real: SeatMessages) => SeatMessages;
  readonly groups?: (connection: Connection) => GroupCommit;
  readonly invitedSeats?: OrganisationSeats;
}

export type SeatUseCases = ReturnType<typeof seatUseCases>;

export async function connectSeats(): Promise<Connection> {
  const connection = await connectMongo({
    uri: testMongoServer(),
    database: `${testPrefixes().database}registrations`,
    appName: 'registrations-test',
    writeWatch: expectNoWriteOutsideTransaction(jobsWrittenOutsideTransactions),
  });
  await prepareCollections(connection, [
    ...messagingCollections,
    ...jobCollections,
    ...collectionsOf(features),
  ]);
  return connection;
}

/** The use cases about seats as one process wires them, on a real database. */
export function seatUseCases(connection: Connection, other: OtherParts = {}) {
  const { plans: wrapPlans = same, messages: wrapMessages = same } = other;
  const clock = new FakeClock('2030-03-01T09:00:00Z');
  const unitOfWork = new MongoUnitOfWork(connection);
  const events = new MongoCopy(connection, KnownEvents);
  const organisations = new MongoCopy(connection, KnownOrganisations);
  const people = new MongoCopy(connection, KnownPeople);
  const ended = new MongoCopy(connection, EndedPeople);
  const visible = new EventVisibility(events, clock);
  const plans = wrapPlans(new MongoSeatPlans(connection));
  const registrations = new MongoRegistrationRepository(connection);
  const pseudonyms = new MongoPseudonyms(connection);
  const messages = wrapMessages(new OutboxSeatMessages(new MongoOutbox(connection)));
  const seatStore = new SeatStore(plans, registrations, messages);
  const groups = other.groups?.(connection) ?? new MongoGroupCommit(connection);
  const invitations = new MongoInvitationRepository(connection);
  const invitationMessages = new OutboxInvitationMessages(new MongoOutbox(connection));
  const jobs = new MongoJobs(connection);
  const keep = new KeepInvitation(invitations, invitationMessages, jobs);
  const facts = new MongoFactReads(connection);
  const group = new SeatGroup(groups, facts, seatStore, keep, clock);
  const store = new InvitationStore(visible, invitations, keep, organisations);
  const seats = other.invitedSeats ?? new MongoOrganisationSeats(plans, registrations);
  const offers = new InvitationOffers(organisations, invitations, seats);
  const access = new RegistrationAccess(registrations, events, people, organisations, clock);
  const nominate = new NominatePeople(group, access);
  const leave = new LeaveEvent(group, access);
  const ofPerson = new RegistrationsOfPerson(seatStore, registrations, clock);
  const erasures = new OutboxErasureMessages(new MongoOutbox(connection));
  const replace = new ReplacePerson(unitOfWork, ended, ofPerson, jobs, clock);
  return {
    connection,
    events,
    organisations,
    people,
    ended,
    invitations,
    invitedSeats: seats,
    pseudonyms,
    givePseudonyms: new GivePseudonyms(unitOfWork, pseudonyms, organisations),
    plans,
    registrations,
    access,
    reads: new RegistrationReads(
      connection,
      new VisibleRegistrations(connection, visible, people, organisations, clock),
    ),
    register: { execute: nominate.register.bind(nominate) },
    delegate: { execute: nominate.delegate.bind(nominate) },
    withdraw: { execute: leave.withdraw.bind(leave) },
    decline: { execute: leave.decline.bind(leave) },
    resize: new ChangeCapacity(unitOfWork, visible, registrations, seatStore, clock),
    open: new OpenSeatPlan(unitOfWork, plans, seatStore, clock),
    asking: new AskingAgain(unitOfWork, registrations, seatStore, jobs, clock),
    acceptDates: new AcceptNewDates(unitOfWork, access, registrations, seatStore, clock),
    end: new EndSeating(unitOfWork, plans, registrations, seatStore, clock),
    forget: new ForgetPerson(unitOfWork, ofPerson, erasures, jobs, clock),
    replace,
    takeUp: new TakeUpLeftovers(unitOfWork, ended, replace),
    clock,
    availability: new SeatPlanReads(visible, plans, connection, clock),
    invitationReads: new InvitationReads(connection, visible, organisations, clock),
    invite: new SendInvitation(unitOfWork, store, offers, invitations, clock),
    changeInvitation: new ChangeInvitation(unitOfWork, store, offers, clock),
    accept: new AcceptInvitation(unitOfWork, store, offers, clock),
    declineInvitation: new DeclineInvitation(unitOfWork, store, clock),
    withdrawInvitation: new WithdrawInvitation(unitOfWork, store, clock),
    jobs,
    lapseUnanswered: new LapseUnansweredInvitation(unitOfWork, invitations, events, keep, clock),
    moveAnswers: new MoveAnswers(unitOfWork, invitations, store, clock),
    restoreDeadlines: new RestoreDeadlines(unitOfWork, invitations, keep, jobs),
    lapseInvitations: new LapseInvitations(unitOfWork, invitations, store, clock),
  };
}

/** A transaction for each command, all at once, so that only the plan's version check protects the seats. */
export function eachAlone(connection: Connection): GroupCommit {
  const unitOfWork = new MongoUnitOfWork(connection);
  return {
    groupOf: (decide) => ({
      run: async (command) => {
        const decideAlone = async () => {
          const refused = await decide([command]);
          if (refused.has(command)) throw refused.get(command);
          return command.answer();
        };
        return unitOfWork.run(command.context, decideAlone, async (answer) =>
          command.expectStillSeen?.(answer),
        );
      },
    }),
  };
}

export function aPublishedEvent(given: Partial<KnownEvent> = {}): KnownEvent {
  return {
    id: newId(),
    status: 'published',
    everPublished: true,
    admission: 'open',
    seriesId: null,
    organiserIds: [],
    coOrganiserIds: [],
    days: ['2030-04-01', '2030-04-02'],
    timeZone: 'Europe/Belgrade',
    startsAt: new Date('2030-04-01T07:00:00Z'),
    endsAt: new Date('2030-04-02T15:00:00Z'),
    opensAt: new Date('2030-02-01T00:00:00Z'),
    closesAt: new Date('2030-03-20T00:00:00Z'),
    ...given,
  };
}

/** An event with its seat plan, and an organisation with as many people as asked. */
export async function anEventWithPeople(
  useCases: SeatUseCases,
  capacity: number,
  count: number,
  given: Partial<KnownEvent> = {},
) {
  const event = aPublishedEvent(given);
  const organisationId = newId();
  const personIds = Array.from({ length: count }, () => newId());
  const context: CommandContext = by(aSecretariat());
  await inTransaction(useCases.connection, async () => {
    await useCases.events.keep(event);
    await useCases.organisations.keep({
      id: organisationId,
      status: 'active',
      country: 'MK',
      kind: 'ministry',
    });
    for (const id of personIds) {
      const affiliations = [{ organisationId, from: '2020-01-01', to: null }];
      await useCases.people.keep({ id, affiliations });
    }
    await useCases.open.execute(event.id, capacity, context);
  });
  return { event, organisationId, personIds, context };
}

function same<T>(part: T): T {
  return part;
}
