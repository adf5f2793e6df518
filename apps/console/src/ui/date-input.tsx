import { ActionIcon, TextInput, type TextInputProps } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTexts } from '../texts/texts.tsx';
import classes from './date-input.module.css';
import { dateToType, dateTyped } from './date-typed.ts';
import { today } from './local-day.ts';

const ICON = 16;
/** The year is there as a whole: more typing is not waited for. */
const WHOLE_YEAR = /\d{4}/;

interface DateInputProps extends Omit<TextInputProps, 'value' | 'onChange' | 'type'> {
  /** `2027-03-01`; empty where none is given. */
  readonly value: string;
  readonly onChange: (date: string) => void;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
}

/**
 * A date, typed and shown as the reader's language writes it: the browser's own field follows the browser's language.
 * The calendar of the browser is a button, and Alt with the arrow down.
 */
export function DateInput({ value, onChange, min, max, ...props }: DateInputProps) {
  const { t, date, pack } = useTexts();
  const calendar = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string>();
  const take = (text: string, isDone: boolean) => {
    const read = dateTyped(text, pack);
    const given = text.trim() === '' ? '' : read;
    if (given !== undefined && (isDone || given === '' || WHOLE_YEAR.test(text))) onChange(given);
    else if (isDone) onChange('');
    setTyped(isDone && given !== undefined ? undefined : text);
  };
  const isWrong = typed !== undefined && typed.trim() !== '' && !dateTyped(typed, pack);
  const [isLeft, setLeft] = useState(true);
  const wrong = t('ui.noDate', { example: dateToType(today(), pack) });
  const open = () => calendar.current?.showPicker();
  return (
    <TextInput
      autoComplete="off"
      {...props}
      // a form is not sent with it
      ref={(input) => input?.setCustomValidity(isWrong ? wrong : '')}
      error={isWrong && isLeft ? wrong : props.error}
      value={typed ?? (value === '' ? '' : date(value, 'short'))}
      onFocus={() => setLeft(false)}
      onChange={(event) => take(event.currentTarget.value, false)}
      onBlur={() => {
        setLeft(true);
        if (typed !== undefined) take(typed, true);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && typed !== undefined) take(typed, true);
        if (event.key !== 'ArrowDown' || !event.altKey) return;
        event.preventDefault();
        open();
      }}
      rightSection={
        <>
          <ActionIcon
            variant="subtle"
            tabIndex={-1}
            disabled={props.disabled}
            aria-label={t('ui.calendar')}
            onClick={open}
          >
            <IconCalendar size={ICON} />
          </ActionIcon>
          <input
            ref={calendar}
            type="date"
            className={classes.calendar}
            tabIndex={-1}
            aria-hidden
            value={value}
            min={min}
            max={max}
            onChange={(event) => {
              setTyped(undefined);
              onChange(event.currentTarget.value);
            }}
          />
        </>
      }
    />
  );
}
