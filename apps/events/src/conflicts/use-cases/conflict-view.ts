import {
  conflictId,
  type Conflict,
  type ConflictFacts,
  type ConflictKind,
  type Severity,
} from '../domain/conflict.ts';
import type { Ignored } from './ports.ts';

export { conflictKinds, severities, type ConflictFacts } from '../domain/conflict.ts';

/** A conflict as the API shows it, but for its sentence. */
export interface ConflictView {
  readonly id: string;
  readonly kind: ConflictKind;
  readonly severity: Severity;
  readonly sessionIds: readonly string[];
  readonly otherEventId: string | null;
  readonly personId: string | null;
  readonly organisationId: string | null;
  readonly ignored: {
    readonly by: string;
    readonly at: string;
    readonly reason: string;
    /** What it would be. */
    readonly severity: Severity;
  } | null;
  readonly facts: ConflictFacts;
}

export function conflictView(
  eventId: string,
  conflict: Conflict,
  ignored: ReadonlyMap<string, Ignored>,
): ConflictView {
  const { mark: _, severity, ...shown } = conflict;
  const id = conflictId(eventId, conflict);
  const said = ignored.get(id);
  return {
    id,
    ...shown,
    severity: said === undefined ? severity : 'ignored',
    ignored:
      said === undefined
        ? null
        : { by: said.by, at: said.at.toISOString(), reason: said.reason, severity },
  };
}
