import { Checkbox, Text } from '@mantine/core';
import { useState } from 'react';
import { client, item } from '../../api/client.ts';
import { useTexts } from '../../texts/texts.tsx';
import { DateInput } from '../../ui/date-input.tsx';
import { MoveFindings } from '../../series/year/move-findings.tsx';
import { InstantInput } from '../../ui/instant-input.tsx';
import { instantInWords } from '../../ui/instant.tsx';
import { daysBetween, movedTo } from '../day-shift.ts';
import type { VerbSheetProps } from './event-verb.ts';
import { useAffected } from './use-affected.ts';
import { VerbSheet } from './verb-sheet.tsx';

interface RescheduleProps extends VerbSheetProps {
  /** The new first day, where it was chosen before. */
  readonly first?: string;
}

/** Other days for what people know of: who keeps the seat, who is asked again, who hears of it. */
export function RescheduleSheet({ first, ...props }: RescheduleProps) {
  const texts = useTexts();
  const { t, date } = texts;
  const { id, days, status } = props.event.value;
  const { seated, waiting, unanswered, known } = useAffected(props.event.value);
  const before = days[0]?.date ?? '';
  const [from, setFrom] = useState(first ?? before);
  const [asks, setAsks] = useState(false);
  const [answerBy, setAnswerBy] = useState<string | null>(null);
  const moved = from === '' ? [] : movedTo(days, from);
  const stays = from === before && status === 'published';
  const seats =
    asks && answerBy !== null
      ? t('events.rescheduleAsks', {
          count: seated + waiting,
          until: instantInWords(answerBy, texts),
        })
      : t('events.seatsKept', { count: seated });
  return (
    <VerbSheet
      {...props}
      verb="reschedule"
      known={known}
      notYet={from === '' || stays || (asks && answerBy === null)}
      consequences={[
        t('events.rescheduleDays', {
          before: days.map((day) => date(day.date, 'short')).join(', '),
          after: moved.map((day) => date(day.date, 'short')).join(', '),
        }),
        seats,
        t('events.rescheduleSessions'),
        ...(unanswered > 0 ? [t('events.rescheduleInvitations', { count: unanswered })] : []),
      ]}
      messages={['event.rescheduled']}
      act={() =>
        item(
          client.POST('/v1/events/{id}/reschedule', {
            params: { path: { id } },
            body: {
              ...(from !== before && { from }),
              ...(asks && answerBy !== null && { askAgain: { answerBy } }),
            },
          }),
        )
      }
    >
      <DateInput label={t('events.newFirstDay')} required w={190} value={from} onChange={setFrom} />
      {moved.length > 0 && !stays && (
        <MoveFindings event={props.event.value} days={daysBetween(before, from)} />
      )}
      {stays && <Text size="sm">{t('events.sameDays')}</Text>}
      <Checkbox
        label={t('events.askAgain')}
        checked={asks}
        onChange={({ currentTarget }) => setAsks(currentTarget.checked)}
      />
      {asks && (
        <InstantInput
          label={t('words.answerBy')}
          required
          value={answerBy}
          onChange={setAnswerBy}
        />
      )}
    </VerbSheet>
  );
}
