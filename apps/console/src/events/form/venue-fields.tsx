import { SimpleGrid, TextInput } from '@mantine/core';
import { useTexts } from '../../texts/texts.tsx';
import { CountrySelect } from '../../ui/country.tsx';
import { errorAt } from '../../ui/error-at.ts';
import type { VenueForm } from './event-form.ts';
import { zoneOfCountry } from './zones.ts';

interface VenueFieldsProps {
  readonly venue: VenueForm;
  /** With the zone of a country that was just chosen. */
  readonly onChange: (venue: VenueForm, timeZone?: string) => void;
  readonly disabled: boolean;
  readonly error: unknown;
}

const LONGEST = 200;

export function VenueFields({ venue, onChange, disabled, error }: VenueFieldsProps) {
  const { t } = useTexts();
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }}>
      <TextInput
        label={t('events.venueName')}
        value={venue.name}
        maxLength={LONGEST}
        disabled={disabled}
        error={errorAt(error, '/venue/name')}
        onChange={({ currentTarget }) => onChange({ ...venue, name: currentTarget.value })}
      />
      <TextInput
        label={t('events.city')}
        value={venue.city}
        maxLength={LONGEST}
        disabled={disabled}
        error={errorAt(error, '/venue/city')}
        onChange={({ currentTarget }) => onChange({ ...venue, city: currentTarget.value })}
      />
      <CountrySelect
        value={venue.country}
        disabled={disabled}
        onChange={(country) =>
          onChange({ ...venue, country }, country === null ? undefined : zoneOfCountry[country])
        }
      />
    </SimpleGrid>
  );
}
