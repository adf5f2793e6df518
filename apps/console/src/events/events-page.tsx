import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { mayUse, useMe } from '../shell/me.ts';
import { useTexts } from '../texts/texts.tsx';
import { useCountries } from '../ui/countries.ts';
import { CountryName } from '../ui/country.tsx';
import { GivenText } from '../ui/given-text.tsx';
import { LinkAnchor, LinkButton } from '../ui/links.tsx';
import type { Column } from '../ui/list/column.ts';
import { DataList } from '../ui/list/data-list.tsx';
import { usePages } from '../ui/list/use-pages.ts';
import { PageHead } from '../ui/page-head.tsx';
import { SeatBar } from '../ui/seat-bar.tsx';
import { StatusBadge } from '../ui/status-badge.tsx';
import { EventFilters } from './event-filters.tsx';
import type { ShownEvents } from './event-routes.ts';
import { useMissing } from './missing.ts';
import { askEvents, eventKeys, openSeatPlansQuery, type Event } from './queries.ts';

const route = getRouteApi('/events');
const ICON = 16;
const LATEST_FIRST = '-startsAt';

/** Every event that the reader may see. */
export function EventsPage() {
  const { t } = useTexts();
  const me = useMe();
  const shown = route.useSearch();
  const navigate = route.useNavigate();
  const show = (change: Partial<ShownEvents>) =>
    void navigate({ search: { ...shown, ...change }, replace: true });
  const { search, status, kind, series, sort = LATEST_FIRST } = shown;
  const query = {
    ...(search !== undefined && { search }),
    ...(status !== undefined && { status: [status] }),
    ...(kind !== undefined && { kind: [kind] }),
    ...(series !== undefined && { seriesId: [series] }),
    sort,
  };
  const pages = usePages(eventKeys.list(query), (after) => askEvents(query, after));
  const columns = useColumns();
  return (
    <>
      <PageHead
        title={t('shell.events')}
        actions={
          mayUse(me, 'events:write') && (
            <LinkButton
              to="/events/new"
              search={{ series }}
              leftSection={<IconPlus size={ICON} aria-hidden />}
            >
              {t('events.draft')}
            </LinkButton>
          )
        }
      />
      <DataList
        label={t('shell.events')}
        pages={pages}
        columns={columns}
        idOf={({ id }) => id}
        onOpen={({ id }) => void navigate({ to: '/events/$eventId', params: { eventId: id } })}
        sort={sort}
        onSort={(wanted) => show({ sort: wanted === LATEST_FIRST ? LATEST_FIRST : 'startsAt' })}
        filters={<EventFilters shown={shown} onChange={show} />}
      />
    </>
  );
}

function useColumns(): readonly Column<Event>[] {
  const { t, textOf, date } = useTexts();
  const { nameOf } = useCountries();
  const missingInWords = useMissing();
  const reads = mayUse(useMe(), 'registrations:read');
  const { data } = useQuery({ ...openSeatPlansQuery, enabled: reads });
  const plans = new Map(data?.map((plan) => [plan.eventId, plan]));
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
      onOneLine: true,
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
    {
      key: 'seats',
      header: t('words.seats'),
      text: ({ id, capacity }) => {
        const plan = plans.get(id);
        if (plan === undefined) return String(capacity ?? '');
        return `${plan.taken + plan.onOffer}/${plan.capacity}`;
      },
      cell: ({ id, capacity }) => {
        const plan = plans.get(id);
        return plan === undefined ? (capacity ?? '') : <SeatBar {...plan} compact />;
      },
    },
    {
      key: 'city',
      header: t('events.city'),
      text: ({ venue }) => venue?.city ?? '',
      hidden: true,
    },
    {
      key: 'missing',
      header: t('events.missing'),
      text: ({ missing }) => missing.map(missingInWords).join(', '),
      hidden: true,
    },
  ];
}
