import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { mayUse, spokenFor, useMe } from '../shell/me.ts';
import { openSeatPlansQuery } from '../events/queries.ts';
import {
  conflictsAheadQuery,
  eventsAheadQuery,
  ownRegistrationsQuery,
  sentInvitationsQuery,
  stoppedMessagesQuery,
  unreleasedQuery,
} from './queries.ts';
import { tasksOfAccepting, tasksOfAnswers, tasksOfUnanswered } from './tasks-of-invitations.ts';
import {
  nextToRelease,
  tasksOfAgendas,
  tasksOfConflicts,
  tasksOfLife,
  tasksOfWaiting,
} from './tasks-of-events.ts';
import { tasksOfMessages, type Task } from './task.ts';

/** Of so many events at most the draft agenda is compared: each costs a request. */
const AGENDAS = 6;

interface Tasks {
  readonly tasks: readonly Task[];
  /** Something is not known yet. */
  readonly isPending: boolean;
  readonly errors: readonly Error[];
  readonly retry: () => void;
}

/** What waits for the reader, by what the reader may do. */
export function useTasks(): Tasks {
  const me = useMe();
  const [now] = useState(() => new Date().toISOString());
  const own = spokenFor(me);
  const prepares = mayUse(me, 'events:write');
  const events = useQuery({ ...eventsAheadQuery, enabled: mayUse(me, 'events:read') });
  const readsSeats = mayUse(me, 'registrations:read');
  const invitations = useQuery({ ...sentInvitationsQuery, enabled: readsSeats });
  const plans = useQuery({ ...openSeatPlansQuery, enabled: readsSeats && prepares });
  const conflicts = useQuery({ ...conflictsAheadQuery, enabled: prepares });
  const registrations = useQuery({ ...ownRegistrationsQuery(own), enabled: own.length > 0 });
  const stopped = useQuery({ ...stoppedMessagesQuery, enabled: mayUse(me, 'operations:read') });
  const ahead = events.data ?? [];
  const toRelease = nextToRelease(ahead, now, AGENDAS);
  const agendas = useQueries({ queries: toRelease.map(({ id }) => unreleasedQuery(id)) });
  const changes = new Map(toRelease.map(({ id }, at) => [id, agendas[at]?.data ?? 0]));
  const titleOf = (eventId: string) => ahead.find(({ id }) => id === eventId)?.title ?? null;
  const ours = new Set(own);
  const coordinates = (me.grants ?? []).some(({ role }) => role === 'coordinator');
  const asked = [events, invitations, plans, conflicts, registrations, stopped, ...agendas];
  return {
    tasks: [
      ...tasksOfAnswers(invitations.data ?? [], ours, titleOf),
      ...tasksOfAccepting(registrations.data ?? [], ours, titleOf),
      ...tasksOfLife(ahead, now),
      ...tasksOfUnanswered(invitations.data ?? [], ahead, { own: ours, coordinates }),
      ...tasksOfWaiting(ahead, plans.data ?? [], now),
      ...tasksOfConflicts(ahead, conflicts.data ?? []),
      ...tasksOfAgendas(toRelease, changes),
      ...tasksOfMessages(stopped.data ?? []),
    ],
    isPending: asked.some(({ isLoading }) => isLoading),
    errors: asked.flatMap(({ error, data }) =>
      error !== null && data === undefined ? [error] : [],
    ),
    retry: () => {
      for (const each of asked) if (each.error !== null) void each.refetch();
    },
  };
}
