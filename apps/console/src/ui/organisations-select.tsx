import { MultiSelect, type MultiSelectProps } from '@mantine/core';
import { useTexts } from '../texts/texts.tsx';
import { useOrganisations } from './organisations.ts';

const SHOWN = 100;

interface OrganisationsSelectProps extends Omit<MultiSelectProps, 'data' | 'value' | 'onChange'> {
  readonly value: readonly string[];
  readonly onChange: (ids: string[]) => void;
}

/** Chooses several organisations by a part of their names or codes; retired ones stay where they are already. */
export function OrganisationsSelect({ value, onChange, ...props }: OrganisationsSelectProps) {
  const { textOf, language } = useTexts();
  const { all } = useOrganisations();
  const choices = all
    .filter((one) => one.status === 'active' || value.includes(one.id))
    .map(({ id, names, code }) => ({ value: id, label: `${textOf(names)} (${code})` }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
  return (
    <MultiSelect
      {...props}
      data={choices}
      value={[...value]}
      searchable
      limit={SHOWN}
      onChange={onChange}
    />
  );
}
