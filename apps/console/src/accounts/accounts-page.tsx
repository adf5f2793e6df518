import { Button, Select } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { usePeople } from '../people/people-by-id.ts';
import { nameInWords, PersonLink } from '../people/person-label.tsx';
import { useTexts } from '../texts/texts.tsx';
import { LinkAnchor } from '../ui/links.tsx';
import type { Column } from '../ui/list/column.ts';
import { DataList } from '../ui/list/data-list.tsx';
import { usePages } from '../ui/list/use-pages.ts';
import { OrganisationSelect } from '../ui/organisation.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { StatusBadge } from '../ui/status-badge.tsx';
import { accountStatuses, grantRoles } from './grant-roles.ts';
import { GrantWords } from './grant-words.tsx';
import { accountsPages, type Account } from './queries.ts';
import { RegisterAccount } from './register-account.tsx';

const route = getRouteApi('/accounts');

/** Who can sign in, and as what. */
export function AccountsPage() {
  const { t } = useTexts();
  const shown = route.useSearch();
  const navigate = route.useNavigate();
  const { queryKey, ask } = accountsPages({
    ...(shown.status !== undefined && { status: [shown.status] }),
    ...(shown.role !== undefined && { role: [shown.role] }),
    ...(shown.organisationId !== undefined && { organisationId: [shown.organisationId] }),
    ...(shown.personId !== undefined && { personId: [shown.personId] }),
  });
  const pages = usePages(queryKey, ask);
  return (
    <>
      <PageHead
        title={t('shell.accounts')}
        subtitle={shown.personId !== undefined && <PersonLink id={shown.personId} />}
        actions={<Register personId={shown.personId} />}
      />
      <DataList
        label={t('shell.accounts')}
        pages={pages}
        columns={useColumns(pages.rows)}
        idOf={({ id }) => id}
        onOpen={({ id }) =>
          void navigate({ to: '/accounts/$accountId', params: { accountId: id } })
        }
        filters={<Filters />}
        empty={Object.keys(shown).length > 0 ? undefined : t('accounts.none')}
      />
    </>
  );
}

function Register({ personId }: { readonly personId: string | undefined }) {
  const { t } = useTexts();
  const navigate = route.useNavigate();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button onClick={() => setOpened(true)}>{t('accounts.register')}</Button>
      {opened && (
        <RegisterAccount
          personId={personId}
          onClose={() => setOpened(false)}
          onRegistered={(accountId) =>
            void navigate({ to: '/accounts/$accountId', params: { accountId } })
          }
        />
      )}
    </>
  );
}

function Filters() {
  const { t } = useTexts();
  const shown = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <>
      <Select
        label={t('words.role')}
        placeholder={t('ui.all')}
        clearable
        value={shown.role ?? null}
        data={grantRoles.map((value) => ({ value, label: t(`words.grant.role.${value}`) }))}
        onChange={(role) => void navigate({ search: { ...shown, role: role ?? undefined } })}
      />
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
        data={accountStatuses.map((value) => ({
          value,
          label: t(`words.account.status.${value}`),
        }))}
        onChange={(status) => void navigate({ search: { ...shown, status: status ?? undefined } })}
      />
      {shown.personId !== undefined && (
        <LinkAnchor to="/accounts" size="sm">
          {t('ui.clearFilters')}
        </LinkAnchor>
      )}
    </>
  );
}

function useColumns(rows: readonly Account[]): readonly Column<Account>[] {
  const texts = useTexts();
  const { t } = texts;
  const people = usePeople(rows.map(({ personId }) => personId));
  return [
    {
      key: 'person',
      header: t('words.person'),
      text: ({ personId }) => {
        const person = people.get(personId);
        return person === undefined ? personId : nameInWords(person, texts);
      },
      cell: ({ personId }) => <PersonLink id={personId} />,
    },
    {
      key: 'address',
      header: t('accounts.address'),
      text: ({ email }) => email ?? t('accounts.noAddress'),
      cell: ({ id, email }) => (
        <LinkAnchor to="/accounts/$accountId" params={{ accountId: id }} size="sm">
          {email ?? t('accounts.noAddress')}
        </LinkAnchor>
      ),
    },
    {
      key: 'grants',
      header: t('accounts.grants'),
      text: ({ grants }) => grants.map(({ role }) => t(`words.grant.role.${role}`)).join(', '),
      cell: ({ grants }) =>
        grants.length === 0
          ? t('accounts.noGrants')
          : grants.map((grant, at) => <GrantWords key={at} grant={grant} />),
    },
    {
      key: 'status',
      header: t('words.status'),
      text: ({ status }) => t(`words.account.status.${status}`),
      cell: ({ status }) => <StatusBadge of="account" status={status} />,
    },
  ];
}
