import type { Event } from '../queries.ts';

/** How a bar is drawn: by the state of its event, faint for other projects, or as one of several plans. */
export type Look = Event['status'] | 'other' | 'plan';

/** What the time line shows of an event. */
export interface Bar {
  readonly id: string;
  /** The row: a country, or undefined for what is held online or in no country of the series. */
  readonly country: string | undefined;
  readonly from: string;
  readonly to: string;
  readonly label: string;
  /** What a reader of the screen hears. */
  readonly inWords: string;
  readonly look: Look;
  readonly conflicts: number;
  readonly synergies: number;
  readonly movable: boolean;
}
