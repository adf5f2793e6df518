import { queryOptions, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { body, client } from '../../api/client.ts';
import { useTexts } from '../../texts/texts.tsx';
import { firstDay, lastDay, type Event } from '../queries.ts';
import { daysInWords } from './days-in-words.ts';
import { shiftDate } from './scale.ts';

const seatsQuery = (eventId: string) =>
  queryOptions({
    queryKey: ['seats', 'plan', eventId],
    queryFn: () =>
      body(client.GET('/v1/events/{eventId}/seat-plan', { params: { path: { eventId } } })),
  });

const PAGE = 200;

const openInvitationsQuery = (eventId: string) =>
  queryOptions({
    queryKey: ['invitations', 'open', eventId],
    queryFn: () =>
      body(
        client.GET('/v1/events/{eventId}/invitations', {
          params: { path: { eventId }, query: { status: ['sent'], limit: PAGE } },
        }),
      ),
  });

interface Wish {
  readonly days: number;
  readonly asksAgain: boolean;
  readonly opened: boolean;
}

/** Who gains or loses what when an event gets other days, and who hears of it. */
export function useMoveConsequences(event: Event, { days, asksAgain, opened }: Wish) {
  const texts = useTexts();
  const { t } = texts;
  const isDraft = event.status === 'draft';
  const enabled = opened && !isDraft;
  const { data: seats } = useQuery({ ...seatsQuery(event.id), enabled });
  const { data: invitations } = useQuery({ ...openInvitationsQuery(event.id), enabled });
  const [from, to] = [firstDay(event), lastDay(event)];
  const consequences: ReactNode[] = [
    t('series.movesTo', {
      before: daysInWords(from, to, texts),
      after: daysInWords(shiftDate(from, days), shiftDate(to, days), texts),
    }),
    t('series.agendaMoves'),
  ];
  if (isDraft) return [...consequences, t('series.draftMoves')];
  if (seats !== undefined) {
    const held = { taken: seats.taken, waiting: seats.waiting };
    consequences.push(t(asksAgain ? 'series.seatsAskedAgain' : 'series.seatsKept', held));
  }
  const waiting = invitations?.data.length ?? 0;
  if (waiting > 0) consequences.push(t('series.invitationsMove', { count: waiting }));
  consequences.push(t('series.rescheduledMessage'));
  return consequences;
}
