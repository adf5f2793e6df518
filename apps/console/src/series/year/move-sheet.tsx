import { Checkbox, Stack, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../../texts/texts.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { firstDay, type Event } from '../queries.ts';
import { MoveFindings } from './move-findings.tsx';
import { moveEvent } from './move-event.ts';
import { dayNumber, shiftDate } from './scale.ts';
import { today } from '../../ui/local-day.ts';
import { useMoveConsequences } from './use-move-consequences.tsx';

interface MoveSheetProps {
  readonly event: Event;
  readonly days: number;
  readonly onDays: (days: number) => void;
  readonly opened: boolean;
  readonly onClose: () => void;
}

const TWO_WEEKS = 14;
const EVENING = 'T17:00';

/** Before an event gets other days: who keeps what, who is asked again, and what stands in the way. */
export function MoveSheet({ event, days, onDays, opened, onClose }: MoveSheetProps) {
  const { t, textOf } = useTexts();
  const queries = useQueryClient();
  const [asksAgain, setAsksAgain] = useState(false);
  const [answerBy, setAnswerBy] = useState(() => shiftDate(today(), TWO_WEEKS) + EVENING);
  const isDraft = event.status === 'draft';
  const consequences = useMoveConsequences(event, { days, asksAgain, opened });
  const first = firstDay(event);
  return (
    <Sheet
      opened={opened}
      onClose={onClose}
      title={t('series.moveTitle', { title: textOf(event.title) })}
      verb={t('series.moveVerb')}
      consequences={consequences}
      notYet={days === 0}
      onConfirm={async () => {
        await moveEvent(event, days, asksAgain && !isDraft ? answerBy : undefined);
        await Promise.all(
          ['events', 'conflicts', 'series', 'agenda', 'seats'].map((key) =>
            queries.invalidateQueries({ queryKey: [key] }),
          ),
        );
      }}
    >
      <Stack gap="sm">
        <TextInput
          type="date"
          label={t('series.newFirstDay')}
          value={shiftDate(first, days)}
          onChange={({ currentTarget: { value } }) => {
            if (value !== '') onDays(dayNumber(value) - dayNumber(first));
          }}
        />
        <MoveFindings event={event} days={days} />
        {!isDraft && (
          <>
            <Checkbox
              label={t('series.askAgain')}
              description={t('series.askAgainText')}
              checked={asksAgain}
              onChange={({ currentTarget: { checked } }) => setAsksAgain(checked)}
            />
            {asksAgain && (
              <TextInput
                type="datetime-local"
                label={t('words.answerBy')}
                value={answerBy}
                onChange={({ currentTarget: { value } }) => setAnswerBy(value)}
              />
            )}
          </>
        )}
      </Stack>
    </Sheet>
  );
}
