import { Select, type SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { nameInWords } from '../people/person-label.tsx';
import { foundPeopleQuery, personQuery } from '../people/queries.ts';
import { useTexts } from '../texts/texts.tsx';
import { useOrganisations } from './organisations.ts';

interface PersonSelectProps extends Omit<SelectProps, 'data' | 'value' | 'onChange'> {
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  /** Only people of this organisation. */
  readonly organisationId?: string;
}

const TYPING_MS = 250;

/** Chooses a person by a part of the name, in any script, or by a whole address. */
export function PersonSelect({ value, onChange, organisationId, ...props }: PersonSelectProps) {
  const texts = useTexts();
  const { t } = texts;
  const { nameOf } = useOrganisations();
  const [typed, setTyped] = useState('');
  const [asked] = useDebouncedValue(typed.trim(), TYPING_MS);
  const { data: found = [] } = useQuery(foundPeopleQuery(asked, organisationId));
  const { data: chosen } = useQuery({ ...personQuery(value ?? ''), enabled: value !== null });
  const people = new Map(found.map((person) => [person.id, person]));
  if (value !== null && chosen !== undefined) people.set(value, chosen.value);
  const data = [...people.values()].map((person) => {
    const last = person.affiliations.at(-1);
    const organisation = last === undefined ? '' : nameOf(last.organisationId);
    const name = nameInWords(person, texts);
    return { value: person.id, label: organisation === '' ? name : `${name} (${organisation})` };
  });
  return (
    <Select
      label={t('people.choose')}
      placeholder={t('people.searchHelp')}
      nothingFoundMessage={t('ui.nothingFound')}
      {...props}
      value={value}
      data={data}
      searchable
      clearable
      // the API has searched already, over scripts; what it found is shown whole
      filter={({ options }) => options}
      onSearchChange={(text) => setTyped(data.some(({ label }) => label === text) ? '' : text)}
      onChange={onChange}
    />
  );
}
