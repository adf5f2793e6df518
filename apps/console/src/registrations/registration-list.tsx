import { Button, Text } from '@mantine/core';
import { useCountries } from '../ui/countries.ts';
import { useOrganisations, type Organisation } from '../ui/organisations.ts';
import { localTimeOf } from '../texts/local-time.ts';
import { useTexts } from '../texts/texts.tsx';
import type { Column } from '../ui/list/column.ts';
import { DataList } from '../ui/list/data-list.tsx';
import { wholeList } from '../ui/list/use-pages.ts';
import { CountryName } from '../ui/country.tsx';
import { OrganisationName } from '../ui/organisation.tsx';
import { PersonName } from '../ui/person-name.tsx';
import type { Registration } from './queries.ts';
import { RegistrationActions } from './registration-actions.tsx';
import type { AskedFor } from './registration-sheets.tsx';
import { RegistrationState } from './registration-state.tsx';

interface ListProps {
  readonly rows: readonly Registration[];
  readonly onAsk: (asked: AskedFor) => void;
}

/** The registrations as one list, for sorting out many at once and for export. */
export function RegistrationList({ rows, onAsk }: ListProps) {
  const { t } = useTexts();
  const columns = useColumns(onAsk);
  return (
    <DataList
      label={t('registrations.title')}
      pages={wholeList({ data: rows, error: null, isPending: false, refetch: () => undefined })}
      columns={columns}
      idOf={({ id }) => id}
      {...(rows.some(({ can }) => can.length > 0) && {
        actions: (selected: readonly Registration[], done: () => void) =>
          (['withdraw', 'decline'] as const).map((verb) => (
            <Button
              key={verb}
              size="xs"
              variant="default"
              disabled={!selected.every(({ can }) => can.includes(verb))}
              onClick={() => onAsk({ verb, registrations: selected, done })}
            >
              {t(`registrations.${verb}`)}
            </Button>
          )),
      })}
      empty={<Text c="dimmed">{t('registrations.none')}</Text>}
    />
  );
}

function useColumns(onAsk: ListProps['onAsk']): readonly Column<Registration>[] {
  const { t, date } = useTexts();
  const { find, nameOf } = useOrganisations();
  const countries = useCountries();
  const countryOf = (organisation: Organisation | undefined) =>
    countries.nameOf(organisation?.country ?? '');
  return [
    {
      key: 'person',
      header: t('words.person'),
      text: ({ person }) => person.displayName ?? t('ui.hiddenName'),
      cell: ({ person }) => <PersonName person={person} />,
    },
    {
      key: 'organisation',
      header: t('words.organisation'),
      text: ({ organisationId }) =>
        organisationId === null ? t('registrations.forNobody') : nameOf(organisationId),
      cell: ({ organisationId }) =>
        organisationId === null ? (
          t('registrations.forNobody')
        ) : (
          <OrganisationName id={organisationId} />
        ),
    },
    {
      key: 'country',
      header: t('words.country'),
      text: ({ organisationId }) => countryOf(find(organisationId ?? '')),
      cell: ({ organisationId }) => {
        const country = find(organisationId ?? '')?.country ?? null;
        return country !== null && <CountryName code={country} />;
      },
    },
    { key: 'role', header: t('words.role'), text: ({ role }) => t(`words.role.${role}`) },
    {
      key: 'status',
      header: t('words.status'),
      text: ({ status }) => t(`words.registration.status.${status}`),
      cell: (registration) => <RegistrationState registration={registration} />,
    },
    {
      key: 'nominatedAt',
      header: t('registrations.nominatedOn'),
      onOneLine: true,
      text: ({ nominatedAt }) => date(localTimeOf(nominatedAt).date, 'short'),
    },
    {
      key: 'actions',
      header: t('invitations.actions'),
      text: () => '',
      onlyOnScreen: true,
      cell: (registration) => <RegistrationActions registration={registration} onAsk={onAsk} />,
    },
  ];
}
