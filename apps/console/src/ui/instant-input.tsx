import { TextInput, type TextInputProps } from '@mantine/core';
import { useTexts } from '../texts/texts.tsx';

const MINUTES = 'YYYY-MM-DDTHH:MM'.length;
const MS_OF_MINUTE = 60_000;

/** The reader's own zone. */
export const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** A moment as an input of the reader's local time takes it. */
function asLocal(at: string): string {
  const moment = new Date(at);
  const shifted = new Date(moment.getTime() - moment.getTimezoneOffset() * MS_OF_MINUTE);
  return shifted.toISOString().slice(0, MINUTES);
}

interface InstantInputProps extends Omit<TextInputProps, 'value' | 'onChange' | 'type'> {
  /** ISO 8601; null where it is open. */
  readonly value: string | null;
  readonly onChange: (at: string | null) => void;
}

/** A moment, by the clock of the reader; the zone stands beside it. */
export function InstantInput({ value, onChange, ...props }: InstantInputProps) {
  const { t } = useTexts();
  return (
    <TextInput
      description={t('ui.inZone', { zone: ownZone })}
      {...props}
      type="datetime-local"
      value={value === null ? '' : asLocal(value)}
      onChange={({ currentTarget }) => {
        const moment = new Date(currentTarget.value);
        onChange(Number.isNaN(moment.getTime()) ? null : moment.toISOString());
      }}
    />
  );
}
