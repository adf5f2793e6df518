import {
  ActionIcon,
  Button,
  Checkbox,
  Group,
  Paper,
  Stack,
  TagsInput,
  TextInput,
} from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTexts } from '../texts/texts.tsx';
import { today } from '../ui/local-day.ts';
import { DayInputs } from '../ui/day-inputs.tsx';
import { OrganisationSelect } from '../ui/organisation.tsx';
import { NameInputs } from './name-inputs.tsx';
import type { AffiliationFields, PersonFields } from './person-form.ts';

interface InputsProps {
  readonly value: PersonFields;
  readonly onChange: (value: PersonFields) => void;
  readonly errorOf: (pointer: string) => string | undefined;
  /** The organisations to which the reader may affiliate somebody; undefined for all. */
  readonly amongIds?: readonly string[];
}

const ICON = 16;
const MOST_LANGUAGES = 20;

/** What is entered of a person, for a new one and for a change. */
export function PersonInputs({ value, onChange, errorOf, amongIds }: InputsProps) {
  const { t } = useTexts();
  const setAffiliations = (affiliations: readonly AffiliationFields[]) =>
    onChange({ ...value, affiliations });
  return (
    <>
      <NameInputs value={value} onChange={onChange} errorOf={errorOf} />
      <TextInput
        label={t('people.email')}
        type="email"
        value={value.email}
        error={errorOf('/email')}
        onChange={(event) => onChange({ ...value, email: event.currentTarget.value })}
      />
      <TagsInput
        label={t('people.languages')}
        value={[...value.languages]}
        data={['en', 'sq', 'bs', 'cnr', 'mk', 'sr-Latn', 'sr-Cyrl', 'hr']}
        maxTags={MOST_LANGUAGES}
        error={errorOf('/languages')}
        onChange={(languages) => onChange({ ...value, languages })}
      />
      <Checkbox
        label={t('people.protected')}
        description={t('people.protectedHelp')}
        checked={value.protected}
        onChange={(event) => onChange({ ...value, protected: event.currentTarget.checked })}
      />
      {value.affiliations.map((affiliation, at) => (
        <AffiliationInputs
          key={at}
          value={affiliation}
          amongIds={amongIds}
          error={errorOf(`/affiliations/${at}`)}
          onChange={(changed) => setAffiliations(value.affiliations.with(at, changed))}
          onRemove={() => setAffiliations(value.affiliations.toSpliced(at, 1))}
        />
      ))}
      <Button
        variant="default"
        w="fit-content"
        leftSection={<IconPlus size={ICON} />}
        onClick={() =>
          setAffiliations([
            ...value.affiliations,
            { organisationId: amongIds?.[0] ?? null, position: '', from: today(), to: null },
          ])
        }
      >
        {t('people.addAffiliation')}
      </Button>
    </>
  );
}

interface AffiliationProps {
  readonly value: AffiliationFields;
  readonly amongIds: readonly string[] | undefined;
  readonly error: string | undefined;
  readonly onChange: (value: AffiliationFields) => void;
  readonly onRemove: () => void;
}

function AffiliationInputs({ value, amongIds, error, onChange, onRemove }: AffiliationProps) {
  const { t } = useTexts();
  return (
    <Paper withBorder p="sm">
      <Stack gap="xs">
        <Group align="end" gap="xs" wrap="nowrap">
          <OrganisationSelect
            value={value.organisationId}
            keeps={value.organisationId}
            among={({ id }) => amongIds?.includes(id) ?? true}
            error={error}
            required
            flex={1}
            onChange={(organisationId) => onChange({ ...value, organisationId })}
          />
          <ActionIcon
            variant="subtle"
            color="red"
            size="lg"
            aria-label={t('people.removeAffiliation')}
            onClick={onRemove}
          >
            <IconTrash size={ICON} />
          </ActionIcon>
        </Group>
        <Group gap="xs" align="end">
          <TextInput
            label={t('people.position')}
            flex="1 1 10rem"
            value={value.position}
            maxLength={200}
            onChange={(event) => onChange({ ...value, position: event.currentTarget.value })}
          />
          <DayInputs value={value} onChange={(days) => onChange({ ...value, ...days })} />
        </Group>
      </Stack>
    </Paper>
  );
}
