import type { SessionDetails, SessionItem } from '@regional-events/contracts-events';
import {
  endMinute,
  endOfSlot,
  etagOf,
  liesWithinHours,
  runsForward,
  startMinute,
  startOfSlot,
  startsWithinHours,
  toInstant,
  type LocalSlot,
  type Origin,
} from '@regional-events/kernel';
import type { Agenda } from './agenda.ts';
import {
  AgendaClosedError,
  DayNotOfEventError,
  DayNotYoursError,
  SessionEndsBeforeItStartsError,
  SessionOutsideHoursError,
  TooManySpeakersError,
} from './errors.ts';

export type { SessionDetails, SessionItem };

export interface SessionState extends Origin {
  readonly eventId: string;
  readonly details: SessionDetails;
}

/** A slot of the draft agenda. It has a version of its own and is in no message before a release. */
export class Session {
  readonly id: string;
  /** As loaded; 0 = never stored. */
  readonly version: number;
  #state: SessionState;
  #touched = false;

  private constructor(id: string, version: number, state: SessionState) {
    this.id = id;
    this.version = version;
    this.#state = state;
  }

  static plan(id: string, state: SessionState, agenda: Agenda): Session {
    expectFits(state.details, agenda);
    const session = new Session(id, 0, state);
    session.#touched = true;
    return session;
  }

  static restore(id: string, version: number, state: SessionState): Session {
    return new Session(id, version, state);
  }

  get state(): SessionState {
    return this.#state;
  }

  get details(): SessionDetails {
    return this.#state.details;
  }

  get touched(): boolean {
    return this.#touched;
  }

  get etag(): string {
    return etagOf(this.#touched ? this.version + 1 : this.version);
  }

  change(wanted: SessionDetails, agenda: Agenda): void {
    expectWritable(this.details.date, agenda);
    expectFits(wanted, agenda, this.details);
    if (JSON.stringify(wanted) === JSON.stringify(this.details)) return;
    this.#state = { ...this.#state, details: wanted };
    this.#touched = true;
  }

  /** Its day has another date now; what may be on that day was checked for the whole agenda. */
  moveTo(date: string): void {
    if (date === this.details.date) return;
    this.#state = { ...this.#state, details: { ...this.details, date } };
    this.#touched = true;
  }

  /** The person is not there any more; null: nobody speaks instead. Whoever may write the agenda is not asked. */
  replaceSpeaker(personId: string, byId: string | null): void {
    const { speakers } = this.details;
    const left = speakers.flatMap((speaker) => {
      if (speaker.personId !== personId) return [speaker];
      const there = speakers.some((one) => one.personId === byId && one.role === speaker.role);
      return byId === null || there ? [] : [{ ...speaker, personId: byId }];
    });
    this.#state = { ...this.#state, details: { ...this.details, speakers: left } };
    this.#touched = true;
  }

  /** Throws DayNotYoursError or AgendaClosedError. */
  expectWritable(agenda: Agenda): void {
    expectWritable(this.details.date, agenda);
  }
}

export const MOST_SPEAKERS = 50;

/** `before`: the stored time, which is not checked again if it stays. */
function expectFits(details: SessionDetails, agenda: Agenda, before?: LocalSlot): void {
  const { date } = details;
  expectWritable(date, agenda);
  const day = agenda.days.find((each) => each.date === date);
  if (day === undefined) throw new DayNotOfEventError(date);
  if (details.speakers.length > MOST_SPEAKERS) throw new TooManySpeakersError(MOST_SPEAKERS);
  if (!runsForward(details)) throw new SessionEndsBeforeItStartsError();
  const stays = before !== undefined && sameSlot(before, details);
  if (!stays && !liesWithinHours(details, day)) {
    throw new SessionOutsideHoursError(
      date,
      startsWithinHours(details, day) ? '/endTime' : '/startTime',
    );
  }
  const { timeZone } = agenda;
  if (timeZone === null) return;
  const start = startOfSlot(details);
  const end = endOfSlot(details);
  if (start !== null) toInstant({ ...start, timeZone }, '/startTime');
  if (end !== null) toInstant({ ...end, timeZone }, '/endTime');
}

function sameSlot(one: LocalSlot, other: LocalSlot): boolean {
  return (
    one.date === other.date &&
    startMinute(one) === startMinute(other) &&
    endMinute(one) === endMinute(other)
  );
}

/** Throws DayNotYoursError for actors who may write no day: they may not learn which sessions exist. */
export function expectWritesSomeDay({ organised, days }: Agenda): void {
  if (!organised && !days.some((day) => day.coOrganised)) throw new DayNotYoursError();
}

/** Organisers write the whole agenda; a day's co-organiser writes that day. */
function expectWritable(date: string, { organised, days, open }: Agenda): void {
  if (!organised && !days.some((day) => day.date === date && day.coOrganised)) {
    throw new DayNotYoursError();
  }
  if (!open) throw new AgendaClosedError();
}
