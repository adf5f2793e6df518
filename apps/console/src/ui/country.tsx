import { Select, type SelectProps } from '@mantine/core';
import { useTexts } from '../texts/texts.tsx';
import { useCountries, type CountryCode } from './countries.ts';
import { useCountryNotes } from './country-notes.tsx';

/** A country by its name; its footnote, if it has one, stands below the page. */
export function CountryName({ code }: { readonly code: string }) {
  const { nameOf, footnoteOf } = useCountries();
  useCountryNotes([code]);
  return <span title={footnoteOf(code)}>{nameOf(code)}</span>;
}

interface CountrySelectProps extends Omit<SelectProps, 'data' | 'value' | 'onChange'> {
  readonly value: string | null;
  readonly onChange: (code: CountryCode | null) => void;
}

/** Chooses a country; those of the programme come first. */
export function CountrySelect({ onChange, ...props }: CountrySelectProps) {
  const { t } = useTexts();
  const { choices } = useCountries();
  useCountryNotes(props.value === null ? [] : [props.value]);
  return (
    <Select
      label={t('words.country')}
      {...props}
      data={[...choices]}
      searchable
      clearable
      onChange={(value) =>
        onChange(choices.find((choice) => choice.value === value)?.value ?? null)
      }
    />
  );
}
