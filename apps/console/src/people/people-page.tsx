import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { mayUse, useMe } from '../shell/me.ts';
import { useTexts } from '../texts/texts.tsx';
import { today } from '../ui/local-day.ts';
import { LinkAnchor, LinkButton } from '../ui/links.tsx';
import type { Column } from '../ui/list/column.ts';
import { DataList } from '../ui/list/data-list.tsx';
import { SearchField } from '../ui/list/search-field.tsx';
import { usePages } from '../ui/list/use-pages.ts';
import { OrganisationName, OrganisationSelect } from '../ui/organisation.tsx';
import { useOrganisations } from '../ui/organisations.ts';
import { PageHead } from '../ui/page-head.tsx';
import { isWithin } from '../ui/period.tsx';
import { nameInWords, PersonLabel } from './person-label.tsx';
import { peoplePages, type Person } from './queries.ts';
import { RegisterPerson } from './register-person.tsx';
import { SayWhy } from './say-why.tsx';

const route = getRouteApi('/people');

/** Whom the reader may see. */
export function PeoplePage() {
  const { t } = useTexts();
  const shown = route.useSearch();
  const navigate = route.useNavigate();
  const { queryKey, ask } = peoplePages({
    ...(shown.search !== undefined && { search: shown.search }),
    ...(shown.organisationId !== undefined && { organisationId: [shown.organisationId] }),
  });
  const pages = usePages(queryKey, ask);
  return (
    <>
      <PageHead title={t('shell.people')} actions={<Actions />} />
      <DataList
        label={t('shell.people')}
        pages={pages}
        columns={useColumns()}
        idOf={({ id }) => id}
        onOpen={({ id }) => void navigate({ to: '/people/$personId', params: { personId: id } })}
        filters={
          <Filters asksForReason={pages.rows.some(({ reasonRequired }) => reasonRequired)} />
        }
        empty={Object.keys(shown).length > 0 ? undefined : t('people.none')}
      />
    </>
  );
}

function Actions() {
  const { t } = useTexts();
  const me = useMe();
  const navigate = route.useNavigate();
  const { organisationId } = route.useSearch();
  const [registering, setRegistering] = useState(false);
  if (!mayUse(me, 'people:write')) return null;
  return (
    <>
      {me.role === 'secretariat' && (
        <>
          <LinkButton to="/people/access-log" variant="subtle">
            {t('people.accessLog')}
          </LinkButton>
          <LinkButton to="/people/erasures" variant="subtle">
            {t('people.erasures')}
          </LinkButton>
        </>
      )}
      <LinkButton to="/imports" search={{ what: 'people', organisationId }} variant="default">
        {t('organisations.import')}
      </LinkButton>
      <Button onClick={() => setRegistering(true)}>{t('people.register')}</Button>
      {registering && (
        <RegisterPerson
          organisationId={organisationId}
          onClose={() => setRegistering(false)}
          onRegistered={(personId) =>
            void navigate({ to: '/people/$personId', params: { personId } })
          }
        />
      )}
    </>
  );
}

function Filters({ asksForReason }: { readonly asksForReason: boolean }) {
  const { t } = useTexts();
  const shown = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <>
      <SearchField
        placeholder={t('people.searchHelp')}
        w={360}
        maw="100%"
        value={shown.search}
        onSearch={(search) => void navigate({ search: { ...shown, search }, replace: true })}
      />
      <OrganisationSelect
        placeholder={t('ui.all')}
        w={300}
        value={shown.organisationId ?? null}
        onChange={(id) => void navigate({ search: { ...shown, organisationId: id ?? undefined } })}
      />
      {asksForReason && <SayWhy />}
    </>
  );
}

function useColumns(): readonly Column<Person>[] {
  const texts = useTexts();
  const { t } = texts;
  const { nameOf } = useOrganisations();
  const present = ({ affiliations }: Person) =>
    affiliations.filter((affiliation) => isWithin(affiliation, today()));
  return [
    {
      key: 'name',
      header: t('people.name'),
      text: (person) => nameInWords(person, texts),
      cell: (person) => (
        <LinkAnchor to="/people/$personId" params={{ personId: person.id }} size="sm">
          <PersonLabel person={person} />
        </LinkAnchor>
      ),
    },
    {
      key: 'otherScript',
      header: t('people.otherScript'),
      text: ({ otherScript }) =>
        [otherScript?.givenName, otherScript?.familyName].filter(Boolean).join(' '),
      hidden: true,
    },
    {
      key: 'organisation',
      header: t('words.organisation'),
      text: (person) =>
        present(person)
          .map((one) => nameOf(one.organisationId))
          .join(', '),
      cell: (person) =>
        present(person).map(({ organisationId, from }) => (
          <div key={`${organisationId} ${from}`}>
            <OrganisationName id={organisationId} />
          </div>
        )),
    },
    {
      key: 'position',
      header: t('people.position'),
      text: (person) =>
        present(person)
          .map(({ position }) => position ?? '')
          .join(', '),
    },
    { key: 'email', header: t('people.email'), text: ({ email }) => email ?? '', hidden: true },
    {
      key: 'languages',
      header: t('people.languages'),
      text: ({ languages }) => languages.join(', '),
      hidden: true,
    },
  ];
}
