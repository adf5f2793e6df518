import { AggregateRoot } from '@regional-events/kernel';
import type { Actor, AggregateSnapshot, LocalSlot, Origin } from '@regional-events/kernel';
import type { NextRelease } from '../agenda/next-release.ts';
import {
  CapacityOwnedBySeatPlanError,
  EventNotOverYetError,
  EventNotReadyToPublishError,
  EventNotYoursError,
  EventTakesNoChangesError,
  FixedOncePublishedError,
  OnlyOwnThemesError,
  RegistrationClosesAfterEventError,
  RegistrationClosesBeforeItOpensError,
  TransitionNotAllowedError,
} from './errors.ts';
import { expectAgendaFits } from './agenda-fit.ts';
import { DayNamedTwiceError, EventDayNotFoundError } from './day-errors.ts';
import { changesBetween, same } from './event-changes.ts';
import {
  closesAfterEvent,
  expectDaysInside,
  expectSoundDays,
  inOrder,
  lastDayBegins,
} from './event-days.ts';
import type { CancellationReason, EventDay, EventDetails, SeriesFrame } from './event-details.ts';
import { NumberWithoutSeriesError, SeriesTakesNoEventsError } from './series-errors.ts';
import type { EventFact } from './event-facts.ts';
import { allowedTransitions, statusAfter, takesChanges } from './event-life.ts';
import type { EventStatus, EventVerb } from './event-life.ts';
import { brokenPromises, missingForPublishing } from './event-promises.ts';
import { changesOwnThemesOnly, coOrganisesADay, maySee, organises } from './access.ts';
import {
  expectTimeToAnswer,
  movesBetween,
  rescheduled,
  type Rescheduling,
} from './rescheduling.ts';

export interface EventState extends Origin {
  readonly details: EventDetails;
  readonly status: EventStatus;
  /** Null before the first publication. */
  readonly publishedAt: Date | null;
  readonly cancellationReason: CancellationReason | null;
}

/** The actor, the time, and the series where it matters. */
export interface Circumstances {
  readonly actor: Actor;
  readonly at: Date;
  /** Null for an event without a series, and where neither series nor days change. */
  readonly series: SeriesFrame | null;
}

export interface EventChange {
  /** The fields in the request, also those whose value stays the same. */
  readonly fields: readonly string[];
  readonly wanted: EventDetails;
}

/** A thing that people attend: a workshop, a training, a webinar … */
export class RegionalEvent extends AggregateRoot<EventFact> {
  #state: EventState;

  private constructor(snapshot: AggregateSnapshot, state: EventState) {
    super(snapshot);
    this.#state = state;
  }

  static draft(
    id: string,
    origin: Origin,
    wanted: EventDetails,
    { actor, at, series }: Circumstances,
  ): RegionalEvent {
    expectMayDraft(actor, wanted, series);
    if (series?.closed) throw new SeriesTakesNoEventsError();
    expectSound(wanted, series);
    const details = { ...wanted, days: inOrder(wanted.days) };
    const fresh = { status: 'draft', publishedAt: null, cancellationReason: null } as const;
    const event = new RegionalEvent(RegionalEvent.fresh(id), { ...origin, details, ...fresh });
    event.record({ type: 'drafted' }, at);
    return event;
  }

  static restore(snapshot: AggregateSnapshot, state: EventState): RegionalEvent {
    return new RegionalEvent(snapshot, state);
  }

  get state(): EventState {
    return this.#state;
  }

  get details(): EventDetails {
    return this.#state.details;
  }

  get everPublished(): boolean {
    return this.#state.publishedAt !== null;
  }

  maySee(actor: Actor): boolean {
    return maySee(actor, this.details, this.everPublished);
  }

  change({ fields, wanted }: EventChange, { actor, at, series }: Circumstances): void {
    this.#expectMayChange(actor, wanted);
    if (!takesChanges(this.#state.status)) throw new EventTakesNoChangesError(this.#state.status);
    if (this.everPublished) this.#expectPromisesKept(fields, wanted);
    const joins = wanted.seriesId !== this.details.seriesId;
    if (joins && series !== null) {
      expectMayDraft(actor, wanted, series);
      if (series.closed) throw new SeriesTakesNoEventsError();
    }
    expectSound(wanted, series, this.details);
    const details = { ...wanted, days: inOrder(wanted.days) };
    const changes = changesBetween(this.details, details);
    if (changes.length === 0) return;
    this.#state = { ...this.#state, details };
    this.record({ type: 'changed', changes }, at);
  }

  /** The day on `date`, to be copied to another one. Throws EventDayNotFoundError or DayNamedTwiceError. */
  dayToCopy(date: string, to: string): EventDay {
    const day = this.details.days.find((each) => each.date === date);
    if (day === undefined) throw new EventDayNotFoundError();
    if (this.details.days.some((each) => each.date === to)) throw new DayNamedTwiceError(to, '/to');
    return day;
  }

  /** Also allowed for a past event: the secretariat records workshops afterwards. `agenda`: the draft's sessions. */
  publish({ actor, at, series }: Circumstances, agenda: readonly LocalSlot[]): void {
    const status = this.#statusAfter('publish', actor);
    const missing = missingForPublishing(this.details);
    if (missing.length > 0) throw new EventNotReadyToPublishError(missing);
    if (series?.closed) throw new SeriesTakesNoEventsError();
    expectSound(this.details, series);
    expectAgendaFits(agenda, this.details);
    this.#state = { ...this.#state, status, publishedAt: at };
    this.record({ type: 'published' }, at);
  }

  /** Its dates are open; the days are kept, since sessions lie on them, and so are the seats. */
  postpone(actor: Actor, at: Date): void {
    const status = this.#statusAfter('postpone', actor);
    this.#state = { ...this.#state, status };
    this.record({ type: 'postponed', from: this.details.days.map(({ date }) => date) }, at);
  }

  /** Published on other days, after it was postponed or at once. The sessions move with `moveDays`. */
  reschedule(wish: Rescheduling, { actor, at, series }: Circumstances): void {
    const status = this.#statusAfter('reschedule', actor);
    if (series?.closed) throw new SeriesTakesNoEventsError();
    const wanted = rescheduled(this.details, wish);
    expectSound(wanted, series, this.details);
    expectTimeToAnswer(wish, wanted, at);
    const moves = movesBetween(this.details.days, wanted.days);
    const details = { ...wanted, days: inOrder(wanted.days) };
    if (status === this.#state.status && same(details, this.details)) return;
    this.#state = { ...this.#state, details, status };
    const { askAgain } = wish;
    this.record({ type: 'rescheduled', moves, ...(askAgain && { askAgain }) }, at);
  }

  /** `next`: the draft agenda as the version that follows the last one. */
  releaseAgenda(actor: Actor, next: () => NextRelease): NextRelease['release'] {
    if (!organises(actor, this.details)) throw new EventNotYoursError();
    if (!takesChanges(this.#state.status)) throw new EventTakesNoChangesError(this.#state.status);
    const { release, told } = next();
    this.record({ type: 'agenda-released', ...told }, release.releasedAt);
    return release;
  }

  /** Final, like completing. */
  cancel(actor: Actor, reason: CancellationReason | null, at: Date): void {
    const status = this.#statusAfter('cancel', actor);
    this.#state = { ...this.#state, status, cancellationReason: reason };
    this.record({ type: 'cancelled', reason }, at);
  }

  /** Allowed from the beginning of its last day, since the list is closed on that day. */
  complete(actor: Actor, at: Date): void {
    const status = this.#statusAfter('complete', actor);
    const from = lastDayBegins(this.details);
    if (from !== undefined && at < from) throw new EventNotOverYetError(from);
    this.#state = { ...this.#state, status };
    this.record({ type: 'completed' }, at);
  }

  /** Nothing about it changes any more. */
  close(actor: Actor, at: Date): void {
    const status = this.#statusAfter('close', actor);
    this.#state = { ...this.#state, status };
    this.record({ type: 'closed' }, at);
  }

  #statusAfter(verb: EventVerb, actor: Actor): EventStatus {
    if (!organises(actor, this.details)) throw new EventNotYoursError();
    const { status } = this.#state;
    const next = statusAfter(verb, status);
    if (next === undefined)
      throw new TransitionNotAllowedError(verb, status, allowedTransitions(status));
    return next;
  }

  #expectMayChange(actor: Actor, wanted: EventDetails): void {
    if (organises(actor, this.details)) return;
    if (!coOrganisesADay(actor, this.details)) throw new EventNotYoursError();
    if (!changesOwnThemesOnly(actor, this.details, wanted)) throw new OnlyOwnThemesError();
  }

  #expectPromisesKept(fields: readonly string[], wanted: EventDetails): void {
    if (fields.includes('capacity')) throw new CapacityOwnedBySeatPlanError(this.id);
    const broken = brokenPromises(this.details, wanted);
    if (broken.length > 0) throw new FixedOncePublishedError(broken);
  }
}

/** In a series its organisers may draft; without one, the organisers named in the draft. */
function expectMayDraft(actor: Actor, wanted: EventDetails, series: SeriesFrame | null): void {
  const organisesSeries =
    series === null || organises(actor, { ...series, seriesId: wanted.seriesId });
  if (!organisesSeries || !organises(actor, wanted)) throw new EventNotYoursError();
}

/** `before`: the stored details; an unchanged registration window is not checked again. */
function expectSound(
  details: EventDetails,
  series: SeriesFrame | null,
  before?: EventDetails,
): void {
  if (details.numberInSeries !== null && details.seriesId === null)
    throw new NumberWithoutSeriesError();
  const { registration } = details;
  if (registration !== null && registration.opensAt >= registration.closesAt) {
    throw new RegistrationClosesBeforeItOpensError();
  }
  expectSoundDays(details);
  const stands = before !== undefined && closesAfterEvent(before) !== undefined;
  const endsAt = closesAfterEvent(details);
  if (endsAt !== undefined && !(stands && same(before.registration, registration))) {
    throw new RegistrationClosesAfterEventError(endsAt);
  }
  if (series !== null) expectDaysInside(details, series);
}
