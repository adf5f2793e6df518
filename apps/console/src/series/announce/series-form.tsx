import { Button, Group, MultiSelect, NumberInput, SimpleGrid, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTexts } from '../../texts/texts.tsx';
import { DateInput } from '../../ui/date-input.tsx';
import { useCountries } from '../../ui/countries.ts';
import { useCountryNotes } from '../../ui/country-notes.tsx';
import { errorAt } from '../../ui/error-at.ts';
import { OrganisationSelect } from '../../ui/organisation.tsx';
import { OrganisationsSelect } from '../../ui/organisations-select.tsx';
import { TextsField } from '../../ui/texts-field.tsx';
import type { Wanted } from './wanted.ts';

const ICON = 14;
const LONGEST_TITLE = 200;
const LONGEST_AIM = 1000;
const MOST_AIMS = 20;
const MOST_DAYS = 365;

interface FormProps {
  readonly wanted: Wanted;
  readonly onChange: (part: Partial<Wanted>) => void;
  /** What the API refused. */
  readonly error?: unknown;
}

/** What a series is. */
export function SeriesForm({ wanted, onChange, error }: FormProps) {
  const { t } = useTexts();
  const [keeps] = useState(wanted.initiatorId);
  return (
    <Stack gap="sm" maw={860}>
      <TextsField
        label={t('words.title')}
        value={wanted.title}
        required
        maxLength={LONGEST_TITLE}
        errorOf={(language) => errorAt(error, `/title/${language}`)}
        onChange={(title) => onChange({ title })}
      />
      <Aims wanted={wanted} onChange={onChange} />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <OrganisationSelect
          label={t('series.initiator')}
          description={t('series.new.initiatorText')}
          required
          value={wanted.initiatorId}
          keeps={keeps}
          error={errorAt(error, '/initiatorId')}
          onChange={(initiatorId) =>
            onChange({
              initiatorId,
              // most series are organised by who started them
              ...(wanted.organiserIds.length === 0 &&
                initiatorId !== null && { organiserIds: [initiatorId] }),
            })
          }
        />
        <OrganisationsSelect
          label={t('series.organisers')}
          description={t('series.new.organisersText')}
          required
          value={wanted.organiserIds}
          error={errorAt(error, '/organiserIds')}
          onChange={(organiserIds) => onChange({ organiserIds })}
        />
      </SimpleGrid>
      <Countries wanted={wanted} onChange={onChange} />
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm" style={{ alignItems: 'end' }}>
        {(['from', 'to'] as const).map((key) => (
          <DateInput
            key={key}
            label={t(`series.new.${key}`)}
            required
            value={wanted[key]}
            error={errorAt(error, `/${key}`)}
            onChange={(value) => onChange({ [key]: value })}
          />
        ))}
        <NumberInput
          label={t('series.new.namesFrom')}
          min={0}
          max={MOST_DAYS}
          allowDecimal={false}
          value={wanted.namesFromDays}
          onChange={(days) => typeof days === 'number' && onChange({ namesFromDays: days })}
        />
      </SimpleGrid>
    </Stack>
  );
}

function Countries({ wanted, onChange }: FormProps) {
  const { t } = useTexts();
  const { choices } = useCountries();
  useCountryNotes(wanted.countries);
  return (
    <MultiSelect
      label={t('series.countries')}
      description={t('series.new.countriesText')}
      required
      searchable
      data={[...choices]}
      value={[...wanted.countries]}
      onChange={(countries) => onChange({ countries })}
    />
  );
}

function Aims({ wanted: { aims }, onChange }: FormProps) {
  const { t } = useTexts();
  return (
    <>
      {aims.map((aim, at) => (
        <TextsField
          key={at}
          label={t('series.new.aim', { number: at + 1 })}
          value={aim}
          maxLength={LONGEST_AIM}
          onChange={(text) =>
            onChange({ aims: aims.map((before, place) => (place === at ? text : before)) })
          }
        />
      ))}
      {aims.length < MOST_AIMS && (
        <Group>
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconPlus size={ICON} aria-hidden />}
            onClick={() => onChange({ aims: [...aims, {}] })}
          >
            {t('series.new.addAim')}
          </Button>
        </Group>
      )}
    </>
  );
}
