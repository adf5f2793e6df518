import { ActionIcon, Fieldset, Group, Select, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../texts/texts.tsx';
import { nameOf, peopleFoundQuery } from './people.ts';
import type { Session } from './queries.ts';
import { useSpeakerNames } from './speaker-names.tsx';

type Speakers = Session['speakers'];

const ICON = 16;
const TYPING_MS = 250;
export const speakerRoles = [
  'keynote',
  'presenter',
  'panellist',
  'moderator',
  'facilitator',
  'rapporteur',
  'interpreter',
] as const;

interface SpeakersFieldProps {
  readonly value: Speakers;
  readonly onChange: (value: Speakers) => void;
}

/** Who speaks and as what; people are found by parts of their names in any script. */
export function SpeakersField({ value, onChange }: SpeakersFieldProps) {
  const { t } = useTexts();
  const names = useSpeakerNames(value);
  return (
    <Fieldset legend={t('agenda.speakers')} p="xs">
      <Stack gap="xs">
        {value.map((speaker, at) => (
          <Group key={`${speaker.personId} ${speaker.role}`} wrap="nowrap" gap="xs">
            <Text size="sm" flex={1}>
              {names[at]}
            </Text>
            <Select
              size="xs"
              w={150}
              aria-label={`${t('words.role')}: ${names[at] ?? ''}`}
              allowDeselect={false}
              value={speaker.role}
              data={speakerRoles.map((role) => ({ value: role, label: t(`agenda.role.${role}`) }))}
              onChange={(role) =>
                onChange(
                  value.map((one, index) =>
                    index === at ? { ...one, role: role as typeof one.role } : one,
                  ),
                )
              }
            />
            <ActionIcon
              variant="subtle"
              color="red"
              aria-label={t('agenda.removeSpeaker', { name: names[at] ?? '' })}
              onClick={() => onChange(value.filter((_, index) => index !== at))}
            >
              <IconTrash size={ICON} />
            </ActionIcon>
          </Group>
        ))}
        <AddSpeaker
          taken={value.map(({ personId }) => personId)}
          onAdd={(personId) => onChange([...value, { personId, role: 'presenter' }])}
        />
      </Stack>
    </Fieldset>
  );
}

interface AddSpeakerProps {
  readonly taken: readonly string[];
  readonly onAdd: (personId: string) => void;
}

function AddSpeaker({ taken, onAdd }: AddSpeakerProps) {
  const { t } = useTexts();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), TYPING_MS);
  const { data, isFetching } = useQuery(peopleFoundQuery(search));
  const found = (data?.data ?? []).filter(({ id }) => !taken.includes(id));
  return (
    <Select
      label={t('agenda.addSpeaker')}
      placeholder={t('agenda.searchPeople')}
      searchable
      value={null}
      searchValue={typed}
      onSearchChange={setTyped}
      // the API found them, over scripts and spellings that the browser would not match
      filter={({ options }) => options}
      data={found.map((person) => ({
        value: person.id,
        label: [nameOf(person), person.affiliations.find(({ to }) => to === null)?.position]
          .filter(Boolean)
          .join(' · '),
      }))}
      nothingFoundMessage={
        search.length > 1 && !isFetching ? t('ui.nothingFound') : t('agenda.searchPeople')
      }
      onChange={(personId) => {
        if (personId === null) return;
        onAdd(personId);
        setTyped('');
      }}
    />
  );
}
