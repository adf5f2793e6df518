import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { eventQuery } from '../events/queries.ts';
import { useTexts } from '../texts/texts.tsx';
import { GivenText } from '../ui/given-text.tsx';
import { Instant, instantInWords } from '../ui/instant.tsx';
import { LinkAnchor } from '../ui/links.tsx';
import type { Column } from '../ui/list/column.ts';
import { DataList } from '../ui/list/data-list.tsx';
import { usePages } from '../ui/list/use-pages.ts';
import { OrganisationName } from '../ui/organisation.tsx';
import { useOrganisations } from '../ui/organisations.ts';
import { PageHead } from '../ui/page-head.tsx';
import { PersonLink } from './person-label.tsx';
import { accessLogPages, type AccessEntry } from './queries.ts';

const route = getRouteApi('/people/access-log');

/** Who saw the names of protected people, and why. */
export function AccessLogPage() {
  const { t } = useTexts();
  const { personId, sort = '-at' } = route.useSearch();
  const navigate = route.useNavigate();
  const { queryKey, ask } = accessLogPages({
    sort,
    ...(personId !== undefined && { personId: [personId] }),
  });
  return (
    <>
      <PageHead
        title={t(personId === undefined ? 'people.accessLog' : 'people.accessLogOf')}
        subtitle={personId !== undefined && <PersonLink id={personId} />}
        above={[
          <LinkAnchor key="people" to="/people" size="sm">
            {t('shell.people')}
          </LinkAnchor>,
        ]}
      />
      <DataList
        label={t('people.accessLog')}
        pages={usePages(queryKey, ask)}
        columns={useColumns()}
        idOf={({ id }) => id}
        sort={sort}
        onSort={(next) => void navigate({ search: { personId, sort: next as 'at' | '-at' } })}
        empty={t('people.noAccess')}
      />
    </>
  );
}

function useColumns(): readonly Column<AccessEntry>[] {
  const texts = useTexts();
  const { t } = texts;
  const { nameOf } = useOrganisations();
  return [
    {
      key: 'at',
      header: t('people.at'),
      sortBy: 'at',
      text: ({ at }) => instantInWords(at, texts),
      cell: ({ at }) => <Instant at={at} />,
    },
    {
      key: 'reader',
      header: t('people.reader'),
      text: ({ readerPersonId, clientId }) => readerPersonId ?? clientId,
      cell: ({ readerPersonId }) =>
        readerPersonId === null ? t('people.machine') : <PersonLink id={readerPersonId} />,
    },
    {
      key: 'readerOrganisation',
      header: t('words.organisation'),
      text: ({ readerOrganisationId }) =>
        readerOrganisationId === null ? '' : nameOf(readerOrganisationId),
      cell: ({ readerOrganisationId }) =>
        readerOrganisationId !== null && <OrganisationName id={readerOrganisationId} />,
    },
    {
      key: 'seen',
      header: t('people.seen'),
      text: ({ personId }) => personId,
      cell: ({ personId }) => <PersonLink id={personId} />,
    },
    {
      key: 'event',
      header: t('words.event'),
      text: ({ eventId }) => eventId ?? '',
      cell: ({ eventId }) => eventId !== null && <EventLink id={eventId} />,
    },
    { key: 'reason', header: t('ui.reason'), text: ({ reason }) => reason ?? '' },
  ];
}

function EventLink({ id }: { readonly id: string }) {
  const { data } = useQuery(eventQuery(id));
  return (
    <LinkAnchor to="/events/$eventId" params={{ eventId: id }} size="sm">
      {data === undefined ? '…' : <GivenText texts={data.value.title} />}
    </LinkAnchor>
  );
}
