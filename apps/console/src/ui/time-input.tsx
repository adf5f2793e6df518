import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../texts/texts.tsx';
import { timeTyped } from './time-typed.ts';

interface TimeInputProps extends Omit<TextInputProps, 'value' | 'onChange' | 'type'> {
  /** `09:30`; empty where none is given. */
  readonly value: string;
  readonly onChange: (time: string) => void;
}

/** A time of the day, by 24 hours whatever the browser's language; `9`, `930` and `9.30` are read too. */
export function TimeInput({ value, onChange, ...props }: TimeInputProps) {
  const { t } = useTexts();
  const [typed, setTyped] = useState<string>();
  const [isLeft, setLeft] = useState(true);
  const isWrong = typed !== undefined && typed.trim() !== '' && timeTyped(typed) === undefined;
  const done = () => {
    if (typed === undefined) return;
    onChange(timeTyped(typed) ?? '');
    if (!isWrong) setTyped(undefined);
  };
  return (
    <TextInput
      autoComplete="off"
      inputMode="numeric"
      placeholder="09:00"
      {...props}
      // a form is not sent with it
      ref={(input) => input?.setCustomValidity(isWrong ? t('ui.noTime') : '')}
      error={isWrong && isLeft ? t('ui.noTime') : props.error}
      value={typed ?? value}
      onFocus={() => setLeft(false)}
      onChange={({ currentTarget: { value: text } }) => {
        setTyped(text);
        if (text.trim() === '') onChange('');
        // shorter ones may go on
        else if (/^\d\d[:.]\d\d$/.test(text)) onChange(timeTyped(text) ?? '');
      }}
      onBlur={() => {
        setLeft(true);
        done();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') done();
      }}
    />
  );
}
