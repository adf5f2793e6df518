import type { AgendaChange } from '../agenda/difference.ts';
import type { CancellationReason } from './event-details.ts';
import type { FieldChange } from './event-changes.ts';
import type { AskAgain, DayMove } from './rescheduling.ts';

/** A domain event of a RegionalEvent. */
export type EventFact =
  | { readonly type: 'drafted' }
  | { readonly type: 'published' }
  | { readonly type: 'changed'; readonly changes: readonly FieldChange[] }
  | {
      readonly type: 'postponed';
      /** The days on which it was to take place. */
      readonly from: readonly string[];
    }
  | {
      readonly type: 'rescheduled';
      readonly moves: readonly DayMove[];
      readonly askAgain?: AskAgain;
    }
  | {
      readonly type: 'agenda-released';
      readonly version: number;
      /** The release before; 0 for the first one. */
      readonly since: number;
      readonly changes: readonly AgendaChange[];
    }
  | { readonly type: 'cancelled'; readonly reason: CancellationReason | null }
  | { readonly type: 'completed' }
  | { readonly type: 'closed' };
