import { Group, Input } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import { localTimeOf } from '../texts/local-time.ts';
import { useTexts } from '../texts/texts.tsx';
import { DateInput } from './date-input.tsx';
import { TimeInput } from './time-input.tsx';

/** The reader's own zone. */
export const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** When somebody gave a day and no time yet. */
const USUAL_TIME = '09:00';

interface InstantInputProps {
  readonly label: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly error?: ReactNode;
  /** ISO 8601; null where it is open. */
  readonly value: string | null;
  readonly onChange: (at: string | null) => void;
}

/** A moment, by the clock of the reader; the zone stands beside it. */
export function InstantInput({ value, onChange, label, ...props }: InstantInputProps) {
  const { t } = useTexts();
  const id = useId();
  const { date, time } = value === null ? { date: '', time: '' } : localTimeOf(value);
  const set = (day: string, clock: string) => {
    const moment = new Date(`${day}T${clock || USUAL_TIME}`);
    onChange(Number.isNaN(moment.getTime()) ? null : moment.toISOString());
  };
  return (
    <Input.Wrapper
      label={label}
      labelElement="div"
      labelProps={{ id }}
      description={props.description ?? t('ui.inZone', { zone: ownZone })}
      required={props.required}
      error={props.error}
    >
      <Group role="group" aria-labelledby={id} gap={4} wrap="nowrap" mt={4}>
        <DateInput
          aria-label={`${label}: ${t('words.date')}`}
          w={175}
          value={date}
          onChange={(day) => set(day, time)}
        />
        <TimeInput
          aria-label={`${label}: ${t('ui.time')}`}
          w={80}
          disabled={date === ''}
          value={time}
          onChange={(clock) => set(date, clock)}
        />
      </Group>
    </Input.Wrapper>
  );
}
