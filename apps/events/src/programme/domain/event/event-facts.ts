import type { CancellationReason } from './event-details.ts';
import type { FieldChange } from './event-changes.ts';

/** A domain event of a RegionalEvent. */
export type EventFact =
  | { readonly type: 'drafted' }
  | { readonly type: 'published' }
  | { readonly type: 'changed'; readonly changes: readonly FieldChange[] }
  | { readonly type: 'cancelled'; readonly reason: CancellationReason | null }
  | { readonly type: 'completed' };
