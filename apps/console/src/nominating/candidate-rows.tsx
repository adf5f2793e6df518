import {
  ActionIcon,
  Badge,
  Card,
  Group,
  Select,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useMe } from '../shell/me.ts';
import { useTexts } from '../texts/texts.tsx';
import type { Candidate, Role, Wrong } from './candidates.ts';
import { nameOf } from './people-search.tsx';

const ICON = 16;

interface RowsProps {
  readonly candidates: readonly Candidate[];
  readonly wrong: ReadonlyMap<string, Wrong>;
  readonly onChange: (candidates: readonly Candidate[]) => void;
}

/** Who is about to be nominated; what is wrong with a row stands in it. */
export function CandidateRows({ candidates, wrong, onChange }: RowsProps) {
  return (
    <Stack gap="xs">
      {candidates.map((candidate) => (
        <CandidateRow
          key={candidate.key}
          candidate={candidate}
          wrong={wrong.get(candidate.key)}
          onChange={(next) =>
            onChange(candidates.map((one) => (one.key === candidate.key ? next : one)))
          }
          onRemove={() => onChange(candidates.filter(({ key }) => key !== candidate.key))}
        />
      ))}
    </Stack>
  );
}

interface RowProps {
  readonly candidate: Candidate;
  readonly wrong: Wrong | undefined;
  readonly onChange: (candidate: Candidate) => void;
  readonly onRemove: () => void;
}

const ordinary: readonly Role[] = ['participant', 'observer'];
const all: readonly Role[] = [...ordinary, 'speaker', 'interpreter', 'organiser'];

function CandidateRow({ candidate, wrong, onChange, onRemove }: RowProps) {
  const { t } = useTexts();
  const { role: mine } = useMe();
  const name = nameOf(candidate) || t('nominating.newPerson');
  const problem = wrong === undefined ? candidate.refused : t(`nominating.wrong.${wrong}`);
  return (
    <Card withBorder p="xs" component="section" aria-label={name}>
      <Group justify="space-between" wrap="nowrap" align="start">
        <Text fw={600} size="sm">
          {name}{' '}
          {candidate.personId === null && (
            <Badge component="span" size="xs" variant="default" tt="none">
              {t('nominating.isNew')}
            </Badge>
          )}
        </Text>
        <ActionIcon
          variant="subtle"
          aria-label={t('invitations.remove', { name })}
          onClick={onRemove}
        >
          <IconX size={ICON} />
        </ActionIcon>
      </Group>
      <SimpleGrid cols={{ base: 1, sm: 2, md: 3 }} spacing="xs">
        {candidate.personId === null && (
          <NewPersonFields candidate={candidate} onChange={onChange} />
        )}
        <Select
          size="xs"
          label={t('words.role')}
          value={candidate.role}
          allowDeselect={false}
          data={(mine === 'secretariat' ? all : ordinary).map((value) => ({
            value,
            label: t(`words.role.${value}`),
          }))}
          onChange={(value) =>
            onChange({ ...candidate, role: all.find((one) => one === value) ?? 'participant' })
          }
        />
      </SimpleGrid>
      {problem !== undefined && (
        <Text size="sm" c="red" fw={600} mt={4} role="alert">
          {problem}
        </Text>
      )}
    </Card>
  );
}

const fields = ['givenName', 'familyName', 'email', 'position'] as const;

function NewPersonFields({ candidate, onChange }: Pick<RowProps, 'candidate' | 'onChange'>) {
  const { t } = useTexts();
  return fields.map((field) => (
    <TextInput
      key={field}
      size="xs"
      label={t(`nominating.${field}`)}
      value={candidate[field]}
      onChange={(event) =>
        onChange({ ...candidate, [field]: event.currentTarget.value, refused: undefined })
      }
      onBlur={() => onChange({ ...candidate, [field]: candidate[field].trim() })}
    />
  ));
}
