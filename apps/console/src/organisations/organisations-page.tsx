import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, Select } from '@mantine/core';
import { useMe } from '../shell/me.ts';
import { useTexts } from '../texts/texts.tsx';
import { CountryName, CountrySelect } from '../ui/country.tsx';
import { useCountries, type CountryCode } from '../ui/countries.ts';
import { GivenText } from '../ui/given-text.tsx';
import { LinkAnchor, LinkButton } from '../ui/links.tsx';
import type { Column } from '../ui/list/column.ts';
import { DataList } from '../ui/list/data-list.tsx';
import { SearchField } from '../ui/list/search-field.tsx';
import { usePages } from '../ui/list/use-pages.ts';
import type { Organisation } from '../ui/organisations.ts';
import { PageHead } from '../ui/page-head.tsx';
import { StatusBadge } from '../ui/status-badge.tsx';
import { organisationKinds, organisationStatuses } from './kinds.ts';
import { organisationsPages } from './queries.ts';
import { RegisterOrganisation } from './register-organisation.tsx';

const route = getRouteApi('/organisations');

/** The directory of all organisations. */
export function OrganisationsPage() {
  const { t } = useTexts();
  const shown = route.useSearch();
  const navigate = route.useNavigate();
  const { queryKey, ask } = organisationsPages({
    ...(shown.search !== undefined && { search: shown.search }),
    ...(shown.kind !== undefined && { kind: [shown.kind] }),
    ...(shown.country !== undefined && { country: [shown.country as CountryCode] }),
    ...(shown.status !== undefined && { status: [shown.status] }),
    ...(shown.sort !== undefined && { sort: shown.sort }),
  });
  const isFiltered = Object.keys(shown).some((key) => key !== 'sort');
  return (
    <>
      <PageHead title={t('shell.organisations')} actions={<Actions />} />
      <DataList
        label={t('shell.organisations')}
        pages={usePages(queryKey, ask)}
        columns={useColumns()}
        idOf={({ id }) => id}
        onOpen={({ id }) =>
          void navigate({ to: '/organisations/$organisationId', params: { organisationId: id } })
        }
        sort={shown.sort}
        onSort={(sort) => void navigate({ search: { ...shown, sort: sort as 'code' | '-code' } })}
        filters={<Filters />}
        empty={isFiltered ? undefined : t('organisations.none')}
      />
    </>
  );
}

function Actions() {
  const { t } = useTexts();
  const navigate = route.useNavigate();
  const { role } = useMe();
  const [registering, setRegistering] = useState(false);
  return (
    <>
      <LinkButton to="/organisations/composition" variant="default">
        {t('organisations.compositionAll')}
      </LinkButton>
      {role === 'secretariat' && (
        <LinkButton to="/imports" search={{ what: 'organisations' }} variant="default">
          {t('organisations.import')}
        </LinkButton>
      )}
      {role === 'secretariat' && (
        <Button onClick={() => setRegistering(true)}>{t('organisations.register')}</Button>
      )}
      {registering && (
        <RegisterOrganisation
          onClose={() => setRegistering(false)}
          onRegistered={(organisationId) =>
            void navigate({ to: '/organisations/$organisationId', params: { organisationId } })
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
      <SearchField
        value={shown.search}
        onSearch={(search) => void navigate({ search: { ...shown, search }, replace: true })}
      />
      <Select
        label={t('words.kind')}
        placeholder={t('ui.all')}
        clearable
        value={shown.kind ?? null}
        data={organisationKinds.map((value) => ({
          value,
          label: t(`words.organisation.kind.${value}`),
        }))}
        onChange={(kind) => void navigate({ search: { ...shown, kind: kind ?? undefined } })}
      />
      <CountrySelect
        placeholder={t('ui.all')}
        value={shown.country ?? null}
        onChange={(country) =>
          void navigate({ search: { ...shown, country: country ?? undefined } })
        }
      />
      <Select
        label={t('words.status')}
        placeholder={t('ui.all')}
        clearable
        value={shown.status ?? null}
        data={organisationStatuses.map((value) => ({
          value,
          label: t(`words.organisation.status.${value}`),
        }))}
        onChange={(status) => void navigate({ search: { ...shown, status: status ?? undefined } })}
      />
    </>
  );
}

function useColumns(): readonly Column<Organisation>[] {
  const { t, textOf } = useTexts();
  const { nameOf } = useCountries();
  return [
    {
      key: 'name',
      header: t('organisations.name'),
      text: ({ names }) => textOf(names),
      cell: ({ id, names }) => (
        <LinkAnchor to="/organisations/$organisationId" params={{ organisationId: id }} size="sm">
          <GivenText texts={names} />
        </LinkAnchor>
      ),
    },
    {
      key: 'code',
      header: t('organisations.code'),
      sortBy: 'code',
      text: ({ code }) => code,
    },
    {
      key: 'kind',
      header: t('words.kind'),
      text: ({ kind }) => t(`words.organisation.kind.${kind}`),
    },
    {
      key: 'country',
      header: t('words.country'),
      text: ({ country }) => (country === null ? '' : nameOf(country)),
      cell: ({ country }) => country !== null && <CountryName code={country} />,
    },
    {
      key: 'aliases',
      header: t('organisations.aliases'),
      text: ({ aliases }) => aliases.join(', '),
      hidden: true,
    },
    {
      key: 'status',
      header: t('words.status'),
      text: ({ status }) => t(`words.organisation.status.${status}`),
      cell: ({ status }) => <StatusBadge of="organisation" status={status} />,
    },
  ];
}
