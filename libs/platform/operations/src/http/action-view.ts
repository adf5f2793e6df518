import type { ActionKind, OperatorAction } from '@regional-events/platform-messaging';
import type { z } from 'zod';
import { startView } from './operations.request.ts';
import type { actionResponse, ShownKind } from './operations.response.ts';

export type ActionView = z.output<typeof actionResponse>;

export function actionView(action: Omit<OperatorAction, 'heldBy' | 'skipped'>): ActionView {
  const { from, requestedAt, startedAt, endedAt } = action;
  const { id, kind, target, why, clientId, state, attempts, progress, result } = action;
  return {
    id,
    kind: shownKind(kind),
    target,
    from: from && startView(from),
    why,
    clientId,
    requestedAt: requestedAt.toISOString(),
    state,
    startedAt: startedAt?.toISOString() ?? null,
    endedAt: endedAt?.toISOString() ?? null,
    attempts,
    progress,
    result,
  };
}

function shownKind(kind: ActionKind): ShownKind {
  if (kind === 'retry-job') return 'retry-dead';
  return kind === 'skip-job' ? 'skip-dead' : kind;
}
