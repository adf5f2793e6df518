import { Select } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { every } from '../api/every.ts';
import { isSecretariat, useMe } from '../shell/me.ts';
import { useTexts } from '../texts/texts.tsx';
import { useCountries } from '../ui/countries.ts';
import { GivenText } from '../ui/given-text.tsx';
import { LinkAnchor, LinkButton } from '../ui/links.tsx';
import type { Column } from '../ui/list/column.ts';
import { DataList } from '../ui/list/data-list.tsx';
import { SearchField } from '../ui/list/search-field.tsx';
import { usePages } from '../ui/list/use-pages.ts';
import { PageHead } from '../ui/page-head.tsx';
import { StatusBadge } from '../ui/status-badge.tsx';
import { askSeries, type Series } from './queries.ts';

const route = getRouteApi('/series');
const statuses = every<Series['status']>()(['announced', 'closed']);

/** Every series there is. */
export function SeriesListPage() {
  const { t } = useTexts();
  const shown = route.useSearch();
  const navigate = route.useNavigate();
  const query = {
    ...(shown.search !== undefined && { search: shown.search }),
    ...(shown.status !== undefined && { status: [shown.status] }),
    ...(shown.sort !== undefined && { sort: shown.sort }),
  };
  const me = useMe();
  const pages = usePages(['series', 'list', query], (after) => askSeries(query, after));
  const columns = useColumns();
  return (
    <>
      <PageHead
        title={t('shell.series')}
        actions={isSecretariat(me) && <LinkButton to="/series/new">{t('series.new')}</LinkButton>}
      />
      <DataList
        label={t('shell.series')}
        pages={pages}
        columns={columns}
        idOf={({ id }) => id}
        onOpen={({ id }) => void navigate({ to: '/series/$seriesId', params: { seriesId: id } })}
        sort={shown.sort}
        onSort={(sort) =>
          void navigate({ search: { ...shown, sort: sort as NonNullable<typeof shown.sort> } })
        }
        filters={<Filters />}
      />
    </>
  );
}

function Filters() {
  const { t } = useTexts();
  const shown = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <>
      <SearchField
        value={shown.search}
        onSearch={(search) => void navigate({ search: { ...shown, search }, replace: true })}
      />
      <Select
        label={t('words.status')}
        placeholder={t('ui.all')}
        clearable
        value={shown.status ?? null}
        data={statuses.map((value) => ({ value, label: t(`words.series.status.${value}`) }))}
        onChange={(status) =>
          void navigate({
            search: { ...shown, status: (status as typeof shown.status) ?? undefined },
          })
        }
      />
    </>
  );
}

function useColumns(): readonly Column<Series>[] {
  const { t, textOf, date } = useTexts();
  const { nameOf } = useCountries();
  return [
    {
      key: 'title',
      header: t('words.title'),
      text: ({ title }) => textOf(title),
      cell: ({ id, title }) => (
        <LinkAnchor to="/series/$seriesId" params={{ seriesId: id }}>
          <GivenText texts={title} />
        </LinkAnchor>
      ),
    },
    {
      key: 'dates',
      header: t('words.dates'),
      sortBy: 'from',
      text: ({ from, to }) => `${date(from, 'short')} – ${date(to, 'short')}`,
    },
    {
      key: 'countries',
      header: t('series.countries'),
      text: ({ countries }) => countries.map(nameOf).join(', '),
    },
    {
      key: 'status',
      header: t('words.status'),
      text: ({ status }) => t(`words.series.status.${status}`),
      cell: ({ status }) => <StatusBadge of="series" status={status} />,
    },
  ];
}
