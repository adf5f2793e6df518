import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../texts/texts.tsx';
import { SearchField } from '../ui/list/search-field.tsx';
import { allSeriesQuery } from './queries.ts';
import type { ShownEvents } from './event-routes.ts';
import { eventKinds, eventStatuses } from './kinds.ts';

interface EventFiltersProps {
  readonly shown: ShownEvents;
  readonly onChange: (change: Partial<ShownEvents>) => void;
}

/** What the list of events is filtered by; the address bar holds it. */
export function EventFilters({ shown, onChange }: EventFiltersProps) {
  const { t, textOf } = useTexts();
  const series = useQuery(allSeriesQuery).data?.data ?? [];
  return (
    <>
      <SearchField value={shown.search} onSearch={(search) => onChange({ search })} />
      <Select
        label={t('words.status')}
        placeholder={t('ui.all')}
        clearable
        w={160}
        value={shown.status ?? null}
        data={eventStatuses.map((value) => ({ value, label: t(`words.event.status.${value}`) }))}
        onChange={(chosen) => onChange({ status: eventStatuses.find((one) => one === chosen) })}
      />
      <Select
        label={t('words.kind')}
        placeholder={t('ui.all')}
        clearable
        w={160}
        value={shown.kind ?? null}
        data={eventKinds.map((value) => ({ value, label: t(`words.event.kind.${value}`) }))}
        onChange={(chosen) => onChange({ kind: eventKinds.find((one) => one === chosen) })}
      />
      <Select
        label={t('words.series')}
        placeholder={t('ui.all')}
        clearable
        searchable
        value={shown.series ?? null}
        data={series.map(({ id, title }) => ({ value: id, label: textOf(title) }))}
        onChange={(chosen) => onChange({ series: chosen ?? undefined })}
      />
    </>
  );
}
