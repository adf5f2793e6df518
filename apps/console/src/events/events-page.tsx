import type { components } from '@regional-events/api-client';
import { Select, TextInput } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTexts } from '../texts/texts.tsx';
import { useCountries } from '../ui/countries.ts';
import { CountryName } from '../ui/country.tsx';
import { GivenText } from '../ui/given-text.tsx';
import { LinkAnchor } from '../ui/links.tsx';
import type { Column } from '../ui/list/column.ts';
import { DataList } from '../ui/list/data-list.tsx';
import { usePages } from '../ui/list/use-pages.ts';
import { PageHead } from '../ui/page-head.tsx';
import { StatusBadge } from '../ui/status-badge.tsx';
import { askEvents, eventKeys } from './queries.ts';

type Event = components['schemas']['Event'];

const route = getRouteApi('/events');
const statuses = ['draft', 'published', 'postponed', 'cancelled', 'completed', 'closed'] as const;

/** Every event that the reader may see. */
export function EventsPage() {
  const { t } = useTexts();
  const shown = route.useSearch();
  const navigate = route.useNavigate();
  const query = {
    ...(shown.search !== undefined && { search: shown.search }),
    ...(shown.status !== undefined && { status: [shown.status] }),
    ...(shown.sort !== undefined && { sort: shown.sort }),
  };
  const pages = usePages(eventKeys.list(query), (after) => askEvents(query, after));
  const columns = useColumns();
  return (
    <>
      <PageHead title={t('shell.events')} />
      <DataList
        label={t('shell.events')}
        pages={pages}
        columns={columns}
        idOf={({ id }) => id}
        onOpen={({ id }) => void navigate({ to: '/events/$eventId', params: { eventId: id } })}
        sort={shown.sort}
        onSort={(sort) =>
          void navigate({ search: { ...shown, sort: sort as NonNullable<typeof shown.sort> } })
        }
        filters={
          <>
            <TextInput
              label={t('ui.search')}
              defaultValue={shown.search ?? ''}
              onChange={(event) =>
                void navigate({
                  search: { ...shown, search: event.currentTarget.value || undefined },
                  replace: true,
                })
              }
            />
            <Select
              label={t('words.status')}
              placeholder={t('ui.all')}
              clearable
              value={shown.status ?? null}
              data={statuses.map((value) => ({ value, label: t(`words.event.status.${value}`) }))}
              onChange={(status) =>
                void navigate({
                  search: { ...shown, status: (status as typeof shown.status) ?? undefined },
                })
              }
            />
          </>
        }
      />
    </>
  );
}

function useColumns(): readonly Column<Event>[] {
  const { t, textOf, date } = useTexts();
  const { nameOf } = useCountries();
  return [
    {
      key: 'title',
      header: t('words.title'),
      text: ({ title }) => textOf(title),
      cell: ({ id, title }) => (
        <LinkAnchor to="/events/$eventId" params={{ eventId: id }}>
          <GivenText texts={title} />
        </LinkAnchor>
      ),
    },
    {
      key: 'date',
      header: t('words.date'),
      sortBy: 'startsAt',
      text: ({ days }) => (days[0] === undefined ? '' : date(days[0].date, 'short')),
    },
    { key: 'kind', header: t('words.kind'), text: ({ kind }) => t(`words.event.kind.${kind}`) },
    {
      key: 'country',
      header: t('words.country'),
      text: ({ hostCountry }) => (hostCountry === null ? '' : nameOf(hostCountry)),
      cell: ({ hostCountry }) => hostCountry !== null && <CountryName code={hostCountry} />,
    },
    {
      key: 'status',
      header: t('words.status'),
      text: ({ status }) => t(`words.event.status.${status}`),
      cell: ({ status }) => <StatusBadge of="event" status={status} />,
    },
  ];
}
