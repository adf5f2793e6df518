import { ActionIcon, Button, Group, Paper, Select, Stack, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../texts/texts.tsx';
import { CountrySelect } from '../ui/country.tsx';
import { DayInputs } from '../ui/day-inputs.tsx';
import { OrganisationSelect } from '../ui/organisation.tsx';
import { newGrant, objectOf, ofRole, type GrantFields } from './grant-form.ts';
import { grantRoles } from './grant-roles.ts';
import { seriesQuery } from './queries.ts';

interface GrantsProps {
  readonly value: readonly GrantFields[];
  readonly onChange: (grants: readonly GrantFields[]) => void;
  readonly errorOf: (pointer: string) => string | undefined;
}

const ICON = 16;

/** The whole list of rights, as it is to be. */
export function GrantInputs({ value, onChange, errorOf }: GrantsProps) {
  const { t } = useTexts();
  return (
    <>
      {value.map((grant, at) => (
        <OneGrant
          key={at}
          value={grant}
          error={errorOf(`/grants/${at}`)}
          onChange={(changed) => onChange(value.with(at, changed))}
          onRemove={() => onChange(value.toSpliced(at, 1))}
        />
      ))}
      <Button
        variant="default"
        w="fit-content"
        leftSection={<IconPlus size={ICON} />}
        onClick={() => onChange([...value, newGrant()])}
      >
        {t('accounts.addGrant')}
      </Button>
    </>
  );
}

interface OneGrantProps {
  readonly value: GrantFields;
  readonly error: string | undefined;
  readonly onChange: (grant: GrantFields) => void;
  readonly onRemove: () => void;
}

function OneGrant({ value, error, onChange, onRemove }: OneGrantProps) {
  const { t } = useTexts();
  return (
    <Paper withBorder p="sm">
      <Stack gap="xs">
        <Group align="end" gap="xs">
          <Select
            label={t('words.role')}
            flex={1}
            value={value.role}
            allowDeselect={false}
            data={grantRoles.map((role) => ({ value: role, label: t(`words.grant.role.${role}`) }))}
            error={error}
            onChange={(role) => role !== null && onChange(ofRole(value, role))}
          />
          <ActionIcon
            variant="subtle"
            color="red"
            size="lg"
            aria-label={t('accounts.removeGrant')}
            onClick={onRemove}
          >
            <IconTrash size={ICON} />
          </ActionIcon>
        </Group>
        <Text size="xs" c="dimmed">
          {t(`accounts.may.${value.role}`)}
        </Text>
        <ObjectInputs value={value} onChange={onChange} />
        <Group grow gap="xs">
          <DayInputs value={value} onChange={(days) => onChange({ ...value, ...days })} />
        </Group>
      </Stack>
    </Paper>
  );
}

/** For what the right is: as the role asks for it. */
function ObjectInputs({ value, onChange }: Pick<OneGrantProps, 'value' | 'onChange'>) {
  const { t, textOf } = useTexts();
  const { data: series = [] } = useQuery(seriesQuery);
  const object = objectOf[value.role];
  return (
    <>
      {object.country && (
        <CountrySelect
          required
          value={value.country}
          onChange={(country) => onChange({ ...value, country })}
        />
      )}
      {object.organisation && (
        <OrganisationSelect
          required
          value={value.organisationId}
          keeps={value.organisationId}
          onChange={(organisationId) => onChange({ ...value, organisationId })}
        />
      )}
      {object.series && (
        <Select
          label={t('accounts.series')}
          placeholder={t('accounts.allSeries')}
          clearable
          value={value.seriesId}
          data={series.map(({ id, title }) => ({ value: id, label: textOf(title) }))}
          onChange={(seriesId) => onChange({ ...value, seriesId })}
        />
      )}
    </>
  );
}
