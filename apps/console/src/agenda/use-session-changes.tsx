import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { ApiProblem } from '../api/api-problem.ts';
import { useTexts } from '../texts/texts.tsx';
import { useDone } from '../ui/use-done.tsx';
import { agendaKeys, type Session, type SessionPatch } from './queries.ts';
import { clashesOf, undoOf, writeChange } from './session-writes.ts';

/** A change that was refused because a speaker or the room is taken elsewhere. */
export interface Clash {
  readonly session: Session;
  readonly patch: SessionPatch;
  readonly sentences: readonly string[];
}

interface Change {
  readonly session: Session;
  readonly patch: SessionPatch;
  readonly ignoring?: string;
}

/** Changes of sessions: shown at once, taken back where they are refused, undone by the one who made them. */
export function useSessionChanges(eventId: string) {
  const queries = useQueryClient();
  const { t, textOf } = useTexts();
  const done = useDone();
  const [clash, setClash] = useState<Clash>();
  const { mutateAsync, error, reset } = useMutation({
    mutationFn: ({ session, patch, ignoring }: Change) => writeChange(session, patch, ignoring),
    onMutate: async ({ session, patch }) => {
      await queries.cancelQueries({ queryKey: agendaKeys.sessions(eventId) });
      putSession(queries, { ...session, ...patch } as Session);
    },
    onError: (_error, { session }) => putSession(queries, session),
    onSuccess: (changed) => putSession(queries, changed),
    onSettled: () => queries.invalidateQueries({ queryKey: agendaKeys.of(eventId) }),
  });
  const write = useCallback(
    async (wanted: Change) => {
      const { session, patch } = wanted;
      const changed = await mutateAsync(wanted);
      const undo = () => void mutateAsync({ session: changed, patch: undoOf(session, patch) });
      done(t('agenda.changed', { title: textOf(changed.title) }), undo);
    },
    [mutateAsync, done, t, textOf],
  );
  const change = useCallback(
    (session: Session, patch: SessionPatch) =>
      void write({ session, patch }).catch(async (refused: unknown) => {
        if (!isClash(refused)) return;
        reset();
        const wanted = { ...session, ...patch } as Session;
        setClash({ session, patch, sentences: await clashesOf(eventId, wanted) });
      }),
    [write, reset, eventId],
  );
  return {
    change,
    error,
    forget: reset,
    clash,
    closeClash: useCallback(() => setClash(undefined), []),
    /** Throws what is refused. */
    changeAllTheSame: ({ session, patch }: Clash, reason: string) =>
      write({ session, patch, ignoring: reason }),
  };
}

export function isClash(error: unknown): boolean {
  return error instanceof ApiProblem && error.code === 'schedule.conflicts';
}

function putSession(queries: QueryClient, session: Session): void {
  queries.setQueryData<Session[]>(agendaKeys.sessions(session.eventId), (rows) =>
    rows?.map((row) => (row.id === session.id ? session : row)),
  );
}
