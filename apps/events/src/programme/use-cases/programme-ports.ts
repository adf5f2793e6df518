import type { Actor, CommandContext } from '@regional-events/kernel';
import type { EventDetails, EventItem } from '../domain/event/event-details.ts';
import type { SessionDetails } from '../domain/session/session.ts';

/** A series, as planning sees it. */
export interface SeriesToPlan {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly countries: readonly string[];
  readonly title: EventDetails['title'];
  readonly closed: boolean;
}

/** An event of a series, as planning sees it. */
export interface HeldEvent {
  readonly id: string;
  readonly title: EventDetails['title'];
  readonly numberInSeries: number | null;
  /** Where it was or will be held; null where that is open. */
  readonly country: string | null;
  /** Its local dates, in order; none where they are open. */
  readonly days: readonly string[];
  readonly status: EventItem['status'];
}

/** An event that stands on days that others may want. */
export interface StandingEvent {
  readonly id: string;
  readonly title: EventDetails['title'];
  readonly firstDay: string;
  readonly lastDay: string;
  readonly country: string | null;
  readonly ownSeries: boolean;
  /** Of the people who were asked for, those with a part in it. */
  readonly experts: readonly string[];
}

/** How other features read the programme. */
export abstract class Programme {
  /** A series, for somebody who organises it. Throws SeriesNotFoundError or EventNotYoursError. */
  abstract seriesOf(id: string, actor: Actor): Promise<SeriesToPlan>;
  /** The same, but throws SeriesTakesNoEventsError where it is closed. */
  abstract seriesToPlan(id: string, actor: Actor): Promise<SeriesToPlan>;
  /** Every event of the series; a cancelled one keeps its number. */
  abstract eventsOf(seriesId: string): Promise<readonly HeldEvent[]>;
  /** Events with a day in this window that are neither cancelled nor postponed; of other series only what was published. */
  abstract eventsBetween(
    window: { readonly from: string; readonly to: string },
    asked: { readonly seriesId: string; readonly people: readonly string[] },
  ): Promise<readonly StandingEvent[]>;
}

/** A draft as a plan makes it; its organisers are those of the series. */
export type PlannedDraft = Pick<
  EventDetails,
  | 'kind'
  | 'title'
  | 'topics'
  | 'seriesId'
  | 'numberInSeries'
  | 'admission'
  | 'hostCountry'
  | 'timeZone'
  | 'capacity'
> & { readonly dates: readonly string[] };

/** Where a draft goes: as many dates as it has days, in order, or any where it has none. */
export type PlannedMove = Pick<EventDetails, 'hostCountry' | 'timeZone'> & {
  readonly dates: readonly string[];
};

/** What became of it. */
export type WrittenEvent = Pick<EventDetails, 'title' | 'timeZone'> & { readonly id: string };

/** How planning changes the programme, inside its own transaction. */
export abstract class ProgrammeChanges {
  /** Until the commit nobody else drafts or moves an event of the series. */
  abstract lockSeries(id: string): Promise<void>;
  /** Throws what drafting an event by itself throws. */
  abstract draft(planned: PlannedDraft, context: CommandContext): Promise<WrittenEvent>;
  /** Each day takes its sessions along. Throws what changing and rescheduling an event throw. */
  abstract move(id: string, planned: PlannedMove, context: CommandContext): Promise<WrittenEvent>;
}

/** Which agenda sessions come into. */
export interface ImportWhere {
  readonly eventId: string;
  /** Nothing is written. */
  readonly dryRun: boolean;
}

export interface ImportPlace extends ImportWhere {
  /** Days that are taken as there, since a dry run has not added them. */
  readonly assumed: readonly string[];
}

/** The days and rooms that the sessions of a file lie on and in. */
export interface ImportNeeds {
  readonly dates: readonly string[];
  readonly rooms: readonly string[];
}

export interface Prepared {
  readonly daysAdded: readonly string[];
  readonly roomsAdded: readonly string[];
}

export interface ImportedSession {
  /** The file's key, which becomes the externalRef. */
  readonly ref: string;
  /** By name. */
  readonly room: string | null;
  /** The file's keys of who speaks. */
  readonly people: readonly string[];
  /** Null, or an empty list, where the file says nothing. */
  readonly details: Omit<
    SessionDetails,
    'kind' | 'topics' | 'roomId' | 'organisationIds' | 'speakers'
  > & { readonly kind: SessionDetails['kind'] | null };
}

export interface ImportResult {
  readonly outcome: 'created' | 'changed' | 'unchanged' | 'skipped';
  /** Why it was skipped. */
  readonly code: string | null;
  readonly detail: string | null;
}

/** How sessions of a file come into an agenda, inside the running unit of work. */
export abstract class AgendaImport {
  /** Throws EventNotFoundError or EventNotYoursError. */
  abstract zoneOf(eventId: string, actor: Actor): Promise<string | null>;
  /** Those of a file's keys that are no id of a person known here. */
  abstract unknownAmong(keys: readonly string[]): Promise<readonly string[]>;
  /** Adds what days and rooms are missing. Throws as `zoneOf`, or AgendaClosedError. */
  abstract prepare(
    where: ImportWhere,
    needs: ImportNeeds,
    context: CommandContext,
  ): Promise<Prepared>;
  /** A session is known again by its key; one that is refused leaves the others alone. */
  abstract keep(
    where: ImportPlace,
    sessions: readonly ImportedSession[],
    context: CommandContext,
  ): Promise<readonly ImportResult[]>;
}
