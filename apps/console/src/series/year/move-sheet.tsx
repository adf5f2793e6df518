import { Stack } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { eventQuery } from '../../events/queries.ts';
import { RescheduleSheet } from '../../events/verbs/reschedule-sheet.tsx';
import { useTexts } from '../../texts/texts.tsx';
import { DateInput } from '../../ui/date-input.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { firstDay, lastDay, type Event } from '../queries.ts';
import { daysInWords } from './days-in-words.ts';
import { moveDraft } from './move-draft.ts';
import { MoveFindings } from './move-findings.tsx';
import { dayNumber, shiftDate } from './scale.ts';

interface MoveSheetProps {
  readonly event: Event;
  readonly days: number;
  readonly onDays: (days: number) => void;
  readonly onClose: () => void;
}

/** Before an event gets other days. */
export function MoveSheet(props: MoveSheetProps) {
  if (props.event.status === 'draft') return <DraftSheet {...props} />;
  return <PublishedSheet {...props} />;
}

function PublishedSheet({ event, days, onClose }: MoveSheetProps) {
  const { data } = useQuery(eventQuery(event.id));
  if (data === undefined) return null;
  return (
    <RescheduleSheet event={data} onClose={onClose} first={shiftDate(firstDay(event), days)} />
  );
}

function DraftSheet({ event, days, onDays, onClose }: MoveSheetProps) {
  const texts = useTexts();
  const { t, textOf } = texts;
  const queries = useQueryClient();
  const [from, to] = [firstDay(event), lastDay(event)];
  const take = async () => {
    await moveDraft(event, days);
    await Promise.all(
      ['events', 'conflicts', 'agenda'].map((key) =>
        queries.invalidateQueries({ queryKey: [key] }),
      ),
    );
  };
  return (
    <Sheet
      opened
      onClose={onClose}
      title={t('series.moveTitle', { title: textOf(event.title) })}
      verb={t('series.moveVerb')}
      consequences={[
        t('series.movesTo', {
          before: daysInWords(from, to, texts),
          after: daysInWords(shiftDate(from, days), shiftDate(to, days), texts),
        }),
        t('series.agendaMoves'),
        ...(event.registration === null ? [] : [t('series.windowMoves')]),
        t('series.draftMoves'),
      ]}
      notYet={days === 0}
      onConfirm={take}
    >
      <Stack gap="sm">
        <DateInput
          label={t('series.newFirstDay')}
          value={shiftDate(from, days)}
          onChange={(value) => {
            if (value !== '') onDays(dayNumber(value) - dayNumber(from));
          }}
        />
        <MoveFindings event={event} days={days} />
      </Stack>
    </Sheet>
  );
}
