import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTexts } from '../texts/texts.tsx';
import { venueQuery, type RegionalEvent } from './queries.ts';

/** A column of the grid. */
export interface Room {
  /** Null for the sessions without a room. */
  readonly id: string | null;
  readonly name: string;
  readonly capacity: number | null;
}

/** "No room" first, then the rooms of the event's venue. */
export function useRooms(event: RegionalEvent | undefined): readonly Room[] {
  const { t } = useTexts();
  const { data: venue } = useQuery(venueQuery(event?.venueId ?? null));
  return useMemo(
    () => [{ id: null, name: t('agenda.noRoom'), capacity: null }, ...(venue?.rooms ?? [])],
    [venue, t],
  );
}

/** Empty while the rooms are on their way; undefined for one that the venue no longer has. */
export function roomName(rooms: readonly Room[], roomId: string | null): string | undefined {
  const found = rooms.find(({ id }) => id === roomId);
  return found === undefined && rooms.length === 1 ? '' : found?.name;
}
