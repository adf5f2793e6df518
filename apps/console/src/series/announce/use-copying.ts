import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { idempotencyKey } from '../../api/client.ts';
import { useTexts } from '../../texts/texts.tsx';
import { useDone } from '../../ui/use-done.tsx';
import type { Event } from '../queries.ts';
import { announce, cloneInto } from './announced-series.ts';
import type { Wanted } from './wanted.ts';

type Key = ReturnType<typeof idempotencyKey>;

/**
 * Announces a series and drafts its events. One step after the other, each with a key of its own that stays: whoever
 * tries again after a refusal goes on where it broke off, and nothing comes twice.
 */
export function useCopying() {
  const { t } = useTexts();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const done = useDone();
  const keys = useRef(new Map<string, Key>());
  const keyOf = (step: string): Key => {
    const key = keys.current.get(step) ?? idempotencyKey();
    keys.current.set(step, key);
    return key;
  };
  return {
    /** What was written is another series now. */
    startAnew: () => keys.current.clear(),
    run: async (wanted: Wanted, events: readonly Event[]): Promise<void> => {
      const { id } = await announce(wanted, keyOf('series'));
      let leftOut = 0;
      for (const event of events)
        leftOut += (await cloneInto(id, event, keyOf(event.id))).leftOut.length;
      await Promise.all(
        ['series', 'events'].map((key) => queries.invalidateQueries({ queryKey: [key] })),
      );
      if (leftOut > 0) done(t('series.copy.leftOut', { count: leftOut }));
      await navigate({ to: '/series/$seriesId', params: { seriesId: id } });
    },
  };
}
