import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../texts/texts.tsx';
import { Failure } from '../ui/failure.tsx';
import type { Person } from './candidates.ts';
import { peopleOf } from './queries.ts';

const PAUSE_MS = 250;
const SHOWN = 10;

interface SearchProps {
  readonly organisationId: string;
  /** People who are registered or chosen already. */
  readonly taken: ReadonlySet<string>;
  readonly onChoose: (person: Person) => void;
  readonly onNew: () => void;
}

/** The people of an organisation, found in either script. */
export function PeopleSearch({ organisationId, taken, onChoose, onNew }: SearchProps) {
  const { t } = useTexts();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const { data, error } = useQuery(peopleOf(organisationId, search, SHOWN));
  return (
    <Stack gap="xs">
      <TextInput
        type="search"
        label={t('nominating.searchPeople')}
        description={t('nominating.eitherScript')}
        value={typed}
        maxLength={100}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {error !== null && <Failure error={error} />}
      {data?.data.length === 0 && <Text c="dimmed">{t('ui.nothingFound')}</Text>}
      {data?.data.map((person) => {
        const name = nameOf(person) || t('ui.hiddenName');
        return (
          <Group key={person.id} justify="space-between" wrap="nowrap">
            <Text size="sm">
              {name}{' '}
              <Text span size="xs" c="dimmed">
                {positionAt(person, organisationId)}
              </Text>
            </Text>
            {taken.has(person.id) ? (
              <Text size="xs" c="dimmed" miw="max-content">
                {t('nominating.thereAlready')}
              </Text>
            ) : (
              <Button
                size="compact-sm"
                variant="default"
                miw="max-content"
                aria-label={`${t('nominating.add')}: ${name}`}
                onClick={() => onChoose(person)}
              >
                {t('nominating.add')}
              </Button>
            )}
          </Group>
        );
      })}
      <Button variant="subtle" w="fit-content" onClick={onNew}>
        {t('nominating.enterNew')}
      </Button>
    </Stack>
  );
}

export function nameOf({
  givenName,
  familyName,
}: Pick<Person, 'givenName' | 'familyName'>): string {
  return [givenName, familyName].filter(Boolean).join(' ');
}

function positionAt({ affiliations }: Person, organisationId: string): string {
  const here = affiliations.findLast((one) => one.organisationId === organisationId);
  return here?.position ?? '';
}
