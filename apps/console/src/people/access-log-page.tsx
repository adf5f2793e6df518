import { getRouteApi } from '@tanstack/react-router';
import { useEvents } from '../api/named.ts';
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
import { usePeople } from './people-by-id.ts';
import { nameInWords, PersonLink } from './person-label.tsx';
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
  const pages = usePages(queryKey, ask);
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
        pages={pages}
        columns={useColumns(pages.rows)}
        idOf={({ id }) => id}
        sort={sort}
        onSort={(next) => void navigate({ search: { personId, sort: next as 'at' | '-at' } })}
        empty={t('people.noAccess')}
      />
    </>
  );
}

function useColumns(rows: readonly AccessEntry[]): readonly Column<AccessEntry>[] {
  const texts = useTexts();
  const { t } = texts;
  const { nameOf } = useOrganisations();
  const people = usePeople(
    rows.flatMap(({ personId, readerPersonId }) =>
      readerPersonId === null ? [personId] : [personId, readerPersonId],
    ),
  );
  const events = useEvents(rows.flatMap(({ eventId }) => (eventId === null ? [] : [eventId])));
  const inWords = (id: string) => {
    const person = people.get(id);
    return person === undefined ? id : nameInWords(person, texts);
  };
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
      text: ({ readerPersonId, clientId }) =>
        readerPersonId === null ? clientId : inWords(readerPersonId),
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
      text: ({ personId }) => inWords(personId),
      cell: ({ personId }) => <PersonLink id={personId} />,
    },
    {
      key: 'event',
      header: t('words.event'),
      text: ({ eventId }) => texts.textOf(events.get(eventId ?? '')?.title ?? {}),
      cell: ({ eventId }) =>
        eventId !== null && <EventLink id={eventId} title={events.get(eventId)?.title} />,
    },
    { key: 'reason', header: t('ui.reason'), text: ({ reason }) => reason ?? '' },
  ];
}

interface EventLinkProps {
  readonly id: string;
  readonly title: Readonly<Record<string, string>> | undefined;
}

function EventLink({ id, title }: EventLinkProps) {
  return (
    <LinkAnchor to="/events/$eventId" params={{ eventId: id }} size="sm">
      {title === undefined ? '…' : <GivenText texts={title} />}
    </LinkAnchor>
  );
}
