import type { Conflict } from './queries.ts';

export const severityOrder = ['blocks-scheduling', 'blocks-release', 'warning', 'ignored'] as const;

/** For each session the worst of its conflicts that count. */
export function worstOf(conflicts: readonly Conflict[]): ReadonlyMap<string, Conflict['severity']> {
  const worst = new Map<string, Conflict['severity']>();
  for (const { severity, sessionIds } of conflicts) {
    if (severity === 'ignored') continue;
    for (const id of sessionIds) {
      const before = worst.get(id);
      if (before === undefined || rankOf(severity) < rankOf(before)) worst.set(id, severity);
    }
  }
  return worst;
}

function rankOf(severity: Conflict['severity']): number {
  return severityOrder.indexOf(severity);
}
