import { useTexts } from '../texts/texts.tsx';
import { DateInput } from './date-input.tsx';
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
      <DateInput
        label={t('periods.from')}
        required
        flex="1 1 9rem"
        value={from}
        onChange={(day) => onChange({ from: day, to })}
      />
      <DateInput
        label={t('periods.to')}
        flex="1 1 9rem"
        placeholder={t('periods.toHelp')}
        min={from}
        value={to ?? ''}
        onChange={(day) => onChange({ from, to: day || null })}
      />
    </>
  );
}
