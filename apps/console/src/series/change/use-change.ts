import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ApiProblem } from '../../api/api-problem.ts';
import type { Item } from '../../api/client.ts';
import { useUnsaved } from '../../events/form/use-unsaved.ts';
import { useTexts } from '../../texts/texts.tsx';
import { mergeEdits } from '../../ui/merge-edits.ts';
import { useDone } from '../../ui/use-done.tsx';
import { formOf, type Wanted } from '../announce/wanted.ts';
import { seriesQuery, type Series } from '../queries.ts';
import { changeSeries } from './changed-series.ts';
import { patchOf } from './patch-of.ts';

interface Change {
  readonly wanted: Wanted;
  readonly over: Item<Series>;
}

/** A form that changes a series, and what somebody else made of it meanwhile. */
export function useChange(read: Item<Series>) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const done = useDone();
  const [base, setBase] = useState(read);
  const [wanted, setWanted] = useState(() => formOf(read.value));
  const [theirs, setTheirs] = useState<Item<Series>>();
  const { id } = base.value;
  const before = formOf(base.value);
  const dirty = Object.keys(patchOf(before, wanted)).length > 0;
  const leave = useUnsaved(dirty);
  const save = useMutation({
    mutationFn: (change: Change) => changeSeries(change.wanted, change.over),
    onSuccess: async (saved) => {
      leave();
      queries.setQueryData(seriesQuery(id).queryKey, saved);
      for (const key of ['series', 'events', 'conflicts'])
        void queries.invalidateQueries({ queryKey: [key] });
      done(t('ui.saved'));
      await navigate({ to: '/series/$seriesId', params: { seriesId: id } });
    },
    onError: async (error) => {
      if (!isStale(error)) return;
      const latest = await queries.fetchQuery({ ...seriesQuery(id), staleTime: 0 });
      const { clashes, theirsOnly } = mergeEdits(before, wanted, formOf(latest.value));
      if (clashes.length + theirsOnly.length > 0) setTheirs(latest);
      else save.mutate({ wanted, over: latest });
    },
  });
  return {
    wanted,
    setWanted,
    dirty,
    isSaving: save.isPending,
    error: isStale(save.error) ? null : save.error,
    save: () => save.mutate({ wanted, over: base }),
    /** What both changed meanwhile; undefined where nobody else did. */
    merging: theirs && mergeEdits(before, wanted, formOf(theirs.value)),
    putOff: () => setTheirs(undefined),
    decide: (decided: Wanted) => {
      if (theirs === undefined) return;
      setWanted(decided);
      setBase(theirs);
      setTheirs(undefined);
      save.mutate({ wanted: decided, over: theirs });
    },
  };
}

function isStale(error: unknown): boolean {
  return error instanceof ApiProblem && error.isStale;
}
