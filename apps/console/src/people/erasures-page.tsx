import { Badge, Group, Select } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { every } from '../api/every.ts';
import { useTexts } from '../texts/texts.tsx';
import { Instant, instantInWords } from '../ui/instant.tsx';
import { LinkAnchor } from '../ui/links.tsx';
import type { Column } from '../ui/list/column.ts';
import { DataList } from '../ui/list/data-list.tsx';
import { usePages } from '../ui/list/use-pages.ts';
import { PageHead } from '../ui/page-head.tsx';
import { erasuresPages, type Erasure } from './queries.ts';

const route = getRouteApi('/people/erasures');
const statuses = every<Erasure['status']>()(['pending', 'done']);

/** A service tells nobody but this list that it has forgotten. */
const LOOK_MS = 2_000;
const isPending = ({ status }: Erasure) => status === 'pending';

/** Who was erased, by ids, and which service has not forgotten them yet. */
export function ErasuresPage() {
  const { t } = useTexts();
  const shown = route.useSearch();
  const navigate = route.useNavigate();
  const { queryKey, ask } = erasuresPages({
    sort: '-askedAt',
    ...(shown.status !== undefined && { status: [shown.status] }),
  });
  return (
    <>
      <PageHead
        title={t('people.erasures')}
        above={[
          <LinkAnchor key="people" to="/people" size="sm">
            {t('shell.people')}
          </LinkAnchor>,
        ]}
      />
      <DataList
        label={t('people.erasures')}
        pages={usePages(queryKey, ask, (rows) => rows.some(isPending) && LOOK_MS)}
        columns={useColumns()}
        idOf={({ id }) => id}
        empty={shown.status === undefined ? t('people.noErasures') : undefined}
        filters={
          <Select
            label={t('words.status')}
            placeholder={t('ui.all')}
            clearable
            value={shown.status ?? null}
            data={statuses.map((value) => ({ value, label: t(`people.${value}`) }))}
            onChange={(status) => void navigate({ search: { status: status ?? undefined } })}
          />
        }
      />
    </>
  );
}

function useColumns(): readonly Column<Erasure>[] {
  const texts = useTexts();
  const { t } = texts;
  const inWords = ({ service, status }: Erasure['services'][number]) =>
    t(status === 'done' ? 'people.hasForgotten' : 'people.notYet', { service });
  return [
    {
      key: 'askedAt',
      header: t('people.askedAt'),
      text: ({ askedAt }) => instantInWords(askedAt, texts),
      cell: ({ askedAt }) => <Instant at={askedAt} />,
    },
    { key: 'personId', header: t('people.erasedEntry'), text: ({ personId }) => personId },
    {
      key: 'status',
      header: t('words.status'),
      text: ({ status }) => t(`people.${status}`),
      cell: ({ status }) => (
        <Badge
          miw="max-content"
          variant="light"
          tt="none"
          color={status === 'done' ? 'teal' : 'orange'}
        >
          {t(`people.${status}`)}
        </Badge>
      ),
    },
    {
      key: 'services',
      header: t('people.services'),
      text: ({ services }) => services.map(inWords).join('; '),
      cell: ({ services }) => (
        <Group gap={4}>
          {services.map((service) => (
            <Badge
              miw="max-content"
              key={service.service}
              variant={service.status === 'done' ? 'default' : 'light'}
              color="orange"
              tt="none"
            >
              {inWords(service)}
            </Badge>
          ))}
        </Group>
      ),
    },
  ];
}
