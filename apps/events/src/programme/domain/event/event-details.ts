import type { EventDetails } from '@regional-events/contracts-events';

export type {
  CancellationReason,
  EventDay,
  EventDetails,
  EventItem,
} from '@regional-events/contracts-events';

export type RegistrationWindow = NonNullable<EventDetails['registration']>;

/** What an event needs to know about its series. */
export interface SeriesFrame {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly organiserIds: readonly string[];
  readonly closed: boolean;
}
