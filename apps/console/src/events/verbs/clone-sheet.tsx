import { Checkbox } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { body, client, idempotencyKey } from '../../api/client.ts';
import { useTexts } from '../../texts/texts.tsx';
import { DateInput } from '../../ui/date-input.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { dateAfter } from '../day-shift.ts';
import { verbTexts, type VerbSheetProps } from './event-verb.ts';

const WEEKS_OF_YEAR = 52;
const DAYS_OF_WEEK = 7;

/** A new draft like this event; nobody is told but its organisers, so it has no consequences for others. */
export function CloneSheet({ event, onClose }: VerbSheetProps) {
  const { t, textOf } = useTexts();
  const navigate = useNavigate();
  const { id, title, days } = event.value;
  const [first] = days;
  const [startsOn, setStartsOn] = useState(
    first === undefined ? '' : dateAfter(first.date, WEEKS_OF_YEAR * DAYS_OF_WEEK),
  );
  const [keepWeekdays, setKeepWeekdays] = useState(true);
  const [agenda, setAgenda] = useState(true);
  // asking twice makes one draft
  const [key] = useState(idempotencyKey);
  const words = t(verbTexts.clone);
  return (
    <Sheet
      opened
      onClose={onClose}
      title={t('events.verbOf', { verb: words, title: textOf(title) })}
      verb={words}
      consequences={[t('events.cloneDraft'), t('events.cloneNot'), t('events.cloneGone')]}
      onConfirm={async () => {
        const draft = await body(
          client.POST('/v1/events/{id}/clone', {
            params: { path: { id }, header: key },
            body: {
              ...(startsOn !== '' && { startsOn }),
              keepWeekdays,
              numberInSeries: null,
              include: { days: true, agenda },
              externalRef: null,
            },
          }),
        );
        await navigate({ to: '/events/$eventId', params: { eventId: draft.id } });
      }}
    >
      {first !== undefined && (
        <DateInput
          label={t('events.newFirstDay')}
          w={190}
          value={startsOn}
          onChange={setStartsOn}
        />
      )}
      <Checkbox
        label={t('events.keepWeekdays')}
        checked={keepWeekdays}
        onChange={({ currentTarget }) => setKeepWeekdays(currentTarget.checked)}
      />
      <Checkbox
        label={t('events.withAgenda')}
        checked={agenda}
        onChange={({ currentTarget }) => setAgenda(currentTarget.checked)}
      />
    </Sheet>
  );
}
