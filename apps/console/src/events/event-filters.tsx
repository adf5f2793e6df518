import { Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../texts/texts.tsx';
import { allSeriesQuery } from './queries.ts';
import { eventKinds, eventStatuses, type ShownEvents } from './event-routes.ts';

const TYPED_MS = 250;

interface EventFiltersProps {
  readonly shown: ShownEvents;
  readonly onChange: (change: Partial<ShownEvents>) => void;
}

/** What the list of events is filtered by; the address bar holds it. */
export function EventFilters({ shown, onChange }: EventFiltersProps) {
  const { t, textOf } = useTexts();
  const series = useQuery(allSeriesQuery).data?.data ?? [];
  const search = useDebouncedCallback(
    (text: string) => onChange({ search: text || undefined }),
    TYPED_MS,
  );
  return (
    <>
      <TextInput
        label={t('ui.search')}
        defaultValue={shown.search ?? ''}
        onChange={(event) => search(event.currentTarget.value)}
      />
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
