export type LanguageMap = Readonly<Record<string, string>>;

export type EventKind =
  'workshop' | 'training' | 'study-visit' | 'conference' | 'meeting' | 'webinar';

export type Admission = 'open' | 'by-invitation';

export interface Venue {
  readonly name: string;
  readonly city: string;
  readonly country: string | null;
}

/** One local date of an event, in the event's own time zone. */
export interface EventDay {
  /** YYYY-MM-DD */
  readonly date: string;
  /** HH:MM */
  readonly startTime: string | null;
  readonly endTime: string | null;
  readonly theme: LanguageMap | null;
  readonly coOrganiserIds: readonly string[];
}

/** Instants, RFC 3339 in UTC with milliseconds, so that they sort as text. */
export interface RegistrationWindow {
  readonly opensAt: string;
  readonly closesAt: string;
}

/** The fields of an event that its organisers write. */
export interface EventDetails {
  readonly kind: EventKind;
  readonly title: LanguageMap;
  readonly topics: readonly string[];
  readonly seriesId: string | null;
  readonly numberInSeries: number | null;
  readonly organiserIds: readonly string[];
  readonly admission: Admission;
  readonly venue: Venue | null;
  /** IANA name */
  readonly timeZone: string | null;
  readonly days: readonly EventDay[];
  /** The capacity of the draft; from the first publication on the seat plan owns it. */
  readonly capacity: number | null;
  readonly registration: RegistrationWindow | null;
}

/** What an event needs to know about its series. */
export interface SeriesFrame {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly organiserIds: readonly string[];
  readonly closed: boolean;
}
