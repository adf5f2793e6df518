import { TextInput, type TextInputProps } from '@mantine/core';
import { useDebouncedCallback, useHotkeys } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { useTexts } from '../../texts/texts.tsx';

const TYPING_MS = 300;

interface SearchFieldProps extends Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue'> {
  /** What is searched for now, as the address bar holds it. */
  readonly value: string | undefined;
  readonly onSearch: (text: string | undefined) => void;
}

/** Searches a list once the typing pauses; `/` leads to it from anywhere on the page. */
export function SearchField({ value = '', onSearch, ...props }: SearchFieldProps) {
  const { t } = useTexts();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string>();
  const search = useDebouncedCallback((text: string) => onSearch(text || undefined), TYPING_MS);
  useHotkeys([['/', () => field.current?.focus()]]);
  return (
    <TextInput
      ref={field}
      type="search"
      label={t('ui.search')}
      aria-keyshortcuts="/"
      {...props}
      value={typed ?? value}
      onChange={({ currentTarget: { value: text } }) => {
        setTyped(text);
        search(text);
      }}
      // from now on it follows the address bar, for the back button
      onBlur={() => setTyped((text) => (text === value ? undefined : text))}
    />
  );
}
