import { ActionIcon, Fieldset, Group, Select, Stack, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../texts/texts.tsx';
import { PersonSelect } from '../ui/person-select.tsx';
import type { Session } from './queries.ts';
import { useSpeakerNames } from './speaker-names.tsx';

type Speakers = Session['speakers'];

const ICON = 16;
const speakerRoles = [
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
  const [added, setAdded] = useState(0);
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (added > 0) search.current?.focus();
  }, [added]);
  return (
    <Fieldset legend={t('agenda.speakers')} p="xs">
      <Stack gap="xs">
        {value.map((speaker, at) => (
          <Group key={`${speaker.personId} ${speaker.role}`} wrap="nowrap" gap="xs">
            <Text size="sm" flex={1}>
              {names.get(speaker.personId)}
            </Text>
            <Select
              size="xs"
              w={150}
              aria-label={`${t('words.role')}: ${names.get(speaker.personId) ?? ''}`}
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
              aria-label={t('agenda.removeSpeaker', { name: names.get(speaker.personId) ?? '' })}
              onClick={() => onChange(value.filter((_, index) => index !== at))}
            >
              <IconTrash size={ICON} />
            </ActionIcon>
          </Group>
        ))}
        <PersonSelect
          // another one each time: it begins empty, and keeps the focus of who adds several
          key={added}
          ref={search}
          label={t('agenda.addSpeaker')}
          value={null}
          onChange={(personId) => {
            if (personId === null || value.some((one) => one.personId === personId)) return;
            setAdded(added + 1);
            onChange([...value, { personId, role: 'presenter' }]);
          }}
        />
      </Stack>
    </Fieldset>
  );
}
