import { TextInput } from '@mantine/core';
import { useTexts } from '../texts/texts.tsx';
import type { Days } from './period.tsx';

interface DayInputsProps {
  readonly value: Days;
  readonly onChange: (days: { readonly from: string; readonly to: string | null }) => void;
}

/** The first day, and the last one or none. */
export function DayInputs({ value: { from, to }, onChange }: DayInputsProps) {
  const { t } = useTexts();
  return (
    <>
      <TextInput
        type="date"
        label={t('periods.from')}
        required
        value={from}
        onChange={(event) => onChange({ from: event.currentTarget.value, to })}
      />
      <TextInput
        type="date"
        label={t('periods.to')}
        min={from}
        value={to ?? ''}
        onChange={(event) => onChange({ from, to: event.currentTarget.value || null })}
      />
    </>
  );
}
