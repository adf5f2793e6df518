import { Select, type SelectProps } from '@mantine/core';
import { useTexts } from '../texts/texts.tsx';
import { GivenText } from './given-text.tsx';
import { useOrganisations, type Organisation } from './organisations.ts';

/** An organisation by its name. */
export function OrganisationName({ id }: { readonly id: string }) {
  const { find } = useOrganisations();
  const found = find(id);
  return found === undefined ? '…' : <GivenText texts={found.names} />;
}

interface OrganisationSelectProps extends Omit<SelectProps, 'data' | 'value' | 'onChange'> {
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  /** Which can be chosen; retired ones never can. */
  readonly among?: (organisation: Organisation) => boolean;
  /** Stays a choice though it is retired: what is chosen already. */
  readonly keeps?: string | null;
}

/** Chooses an organisation by a part of its name or its code. */
export function OrganisationSelect({ onChange, among, keeps, ...props }: OrganisationSelectProps) {
  const { t, textOf, language } = useTexts();
  const { all } = useOrganisations();
  const choices = all
    .filter((one) => one.id === keeps || (one.status === 'active' && (among?.(one) ?? true)))
    .map(({ id, names, code }) => ({ value: id, label: `${textOf(names)} (${code})` }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
  return (
    <Select
      label={t('words.organisation')}
      {...props}
      data={choices}
      searchable
      clearable
      limit={100}
      onChange={onChange}
    />
  );
}
