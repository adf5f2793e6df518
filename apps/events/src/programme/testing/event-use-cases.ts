import type { CommandContext, LocalSlot } from '@regional-events/kernel';
import type { UnitOfWork } from '@regional-events/platform-messaging';
import { FakeClock } from '@regional-events/testing';
import type { KnownSeatPlan } from '../../known-seat-plan/known-seat-plans.ts';
import { aCopyOf } from '../../testing/a-copy-of.ts';
import type { SeriesFrame } from '../domain/event/event-details.ts';
import type { EventFact } from '../domain/event/event-facts.ts';
import type { RegionalEvent } from '../domain/event/regional-event.ts';
import { ChangeEvent } from '../use-cases/change-event.ts';
import { DraftEvent } from '../use-cases/draft-event.ts';
import { EventDrafts } from '../use-cases/event-drafts.ts';
import { EventLookups } from '../use-cases/event-lookups.ts';
import { EventStore } from '../use-cases/event-store.ts';
import { EventVerbs } from '../use-cases/event-verbs.ts';
import { noon } from './event-builder.ts';
import { noConflicts } from '../../conflicts/testing/no-conflicts.ts';
import { InMemoryEvents } from './in-memory-events.ts';
import { venuesOf } from '../../venue/testing/some-venues.ts';
import type { KeptVenue } from '../../venue/use-cases/ports.ts';

/** The use cases of events over fakes that a test sets up and inspects. */
export class EventUseCases {
  readonly events = new InMemoryEvents();
  readonly recorded: EventFact[] = [];
  readonly series = new Map<string, SeriesFrame>();
  readonly locked: string[] = [];
  readonly unknownOrganisations = new Set<string>();
  readonly retiredOrganisations = new Set<string>();
  readonly venues = new Map<string, KeptVenue>();
  readonly agenda: LocalSlot[] = [];
  readonly datesWithSessions = new Set<string>();
  readonly seatPlans = new Map<string, KnownSeatPlan>();
  readonly draftEvent: DraftEvent;
  readonly changeEvent: ChangeEvent;
  readonly verbs: EventVerbs;

  constructor() {
    const unitOfWork: UnitOfWork = { run: (_: CommandContext, work) => work() };
    const messages = { append: async (event: RegionalEvent) => this.#record(event) };
    const seatPlans = aCopyOf((id) => this.seatPlans.get(id));
    const store = new EventStore(this.events, messages, seatPlans);
    const lookups = this.#lookups();
    const clock = new FakeClock(noon);
    const parts = [unitOfWork, store, lookups, clock] as const;
    this.draftEvent = new DraftEvent(unitOfWork, store, new EventDrafts(store, lookups, clock));
    this.changeEvent = new ChangeEvent(...parts);
    this.verbs = new EventVerbs(...parts);
  }

  #record(event: RegionalEvent): void {
    this.recorded.push(...event.recorded.map(({ event: fact }) => fact));
  }

  #lookups(): EventLookups {
    return new EventLookups(
      {
        ...unused(),
        lock: async (id) => {
          this.locked.push(id);
          return this.series.get(id);
        },
      },
      aCopyOf((id) => {
        const status = this.retiredOrganisations.has(id) ? 'retired' : 'active';
        return this.unknownOrganisations.has(id) ? undefined : { id, status };
      }),
      {
        ...unused(),
        slots: async () => this.agenda,
        datesWithSessions: async (_, dates) =>
          dates.filter((date) => this.datesWithSessions.has(date)),
      },
      venuesOf(this.venues),
      noConflicts,
    );
  }
}

/** What events ask of series and sessions is given above each. */
function unused() {
  const never = async () => Promise.reject(new Error('events do not call this'));
  return {
    find: never,
    findByReference: never,
    ofSpeaker: never,
    agenda: never,
    save: never,
    remove: never,
    externalRefTaken: never,
  };
}
