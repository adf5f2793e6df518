import { Badge, Button, Select } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTexts } from '../texts/texts.tsx';
import { LinkAnchor } from '../ui/links.tsx';
import type { Column } from '../ui/list/column.ts';
import { DataList } from '../ui/list/data-list.tsx';
import { usePages } from '../ui/list/use-pages.ts';
import { OrganisationName, OrganisationSelect } from '../ui/organisation.tsx';
import { useOrganisations } from '../ui/organisations.ts';
import { PageHead } from '../ui/page-head.tsx';
import { clientsPages, type RegisteredClient } from './queries.ts';
import { clientStatuses } from './partner-routes.ts';
import { RegisterClient } from './register-client.tsx';
import { scopesInWords } from './scope-words.tsx';

const route = getRouteApi('/partners');

/** The programs of partners. */
export function PartnersPage() {
  const { t } = useTexts();
  const shown = route.useSearch();
  const navigate = route.useNavigate();
  const [registering, setRegistering] = useState(false);
  const { queryKey, ask } = clientsPages({
    ...(shown.status !== undefined && { status: [shown.status] }),
    ...(shown.organisationId !== undefined && { organisationId: [shown.organisationId] }),
  });
  const open = (id: string) => void navigate({ to: '/partners/$id', params: { id } });
  return (
    <>
      <PageHead
        title={t('shell.partners')}
        subtitle={t('partners.help')}
        actions={<Button onClick={() => setRegistering(true)}>{t('partners.register')}</Button>}
      />
      {registering && <RegisterClient onClose={() => setRegistering(false)} onDone={open} />}
      <DataList
        label={t('shell.partners')}
        pages={usePages(queryKey, ask)}
        columns={useColumns()}
        idOf={({ id }) => id}
        onOpen={({ id }) => open(id)}
        filters={<Filters />}
        empty={Object.keys(shown).length > 0 ? undefined : t('partners.none')}
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
      <OrganisationSelect
        placeholder={t('ui.all')}
        value={shown.organisationId ?? null}
        onChange={(id) => void navigate({ search: { ...shown, organisationId: id ?? undefined } })}
      />
      <Select
        label={t('words.status')}
        placeholder={t('ui.all')}
        clearable
        value={shown.status ?? null}
        data={clientStatuses.map((value) => ({ value, label: t(`partners.status.${value}`) }))}
        onChange={(status) => void navigate({ search: { ...shown, status: status ?? undefined } })}
      />
    </>
  );
}

export function ClientStatus({ status }: Pick<RegisteredClient, 'status'>) {
  const { t } = useTexts();
  return (
    <Badge
      variant="light"
      tt="none"
      color={status === 'active' ? 'teal' : 'gray'}
      miw="max-content"
    >
      {t(`partners.status.${status}`)}
    </Badge>
  );
}

function useColumns(): readonly Column<RegisteredClient>[] {
  const texts = useTexts();
  const { t } = texts;
  const { nameOf } = useOrganisations();
  return [
    {
      key: 'name',
      header: t('partners.name'),
      text: ({ name }) => name,
      cell: ({ id, name }) => (
        <LinkAnchor to="/partners/$id" params={{ id }} size="sm">
          {name}
        </LinkAnchor>
      ),
    },
    {
      key: 'actsFor',
      header: t('partners.actsFor'),
      text: ({ organisationId }) =>
        organisationId === null ? t('partners.forAll') : nameOf(organisationId),
      cell: ({ organisationId }) =>
        organisationId === null ? t('partners.forAll') : <OrganisationName id={organisationId} />,
    },
    {
      key: 'scopes',
      header: t('partners.scopes'),
      text: ({ scopes }) => scopesInWords(scopes, texts).join('; '),
      hidden: true,
    },
    {
      key: 'status',
      header: t('words.status'),
      text: ({ status }) => t(`partners.status.${status}`),
      cell: ({ status }) => <ClientStatus status={status} />,
    },
  ];
}
