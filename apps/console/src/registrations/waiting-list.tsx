import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useOrganisations } from '../ui/organisations.ts';
import { localTimeOf } from '../texts/local-time.ts';
import { useTexts } from '../texts/texts.tsx';
import type { Column } from '../ui/list/column.ts';
import { DataList } from '../ui/list/data-list.tsx';
import { wholeList } from '../ui/list/use-pages.ts';
import { OrganisationName } from '../ui/organisation.tsx';
import { PersonName } from '../ui/person-name.tsx';
import { EventSeats } from './event-seats.tsx';
import { waitingListOf, type Registration } from './queries.ts';
import { RegistrationActions } from './registration-actions.tsx';
import { RegistrationSheets, type AskedFor } from './registration-sheets.tsx';
import { ShowNames } from './show-names.tsx';

const route = getRouteApi('/events/$eventId/waiting-list');

/** Who gets the next free seat, and why in this order. */
export function WaitingList() {
  const { t } = useTexts();
  const { eventId } = route.useParams();
  const [asked, setAsked] = useState<AskedFor>();
  const query = useQuery(waitingListOf(eventId));
  const { data: rows = [] } = query;
  const columns = useColumns(setAsked);
  return (
    <Stack>
      <Title order={2} size="h3">
        {t('registrations.waitingList')}
      </Title>
      <EventSeats eventId={eventId} />
      <Text maw={720}>{t('registrations.orderBecause')}</Text>
      <ShowNames eventId={eventId} registrations={rows} />
      <DataList
        label={t('registrations.waitingList')}
        pages={wholeList(query)}
        columns={columns}
        idOf={({ id }) => id}
        empty={<Text c="dimmed">{t('registrations.nobodyWaits')}</Text>}
      />
      <RegistrationSheets eventId={eventId} asked={asked} onClose={() => setAsked(undefined)} />
    </Stack>
  );
}

function useColumns(onAsk: (asked: AskedFor) => void): readonly Column<Registration>[] {
  const { t, date } = useTexts();
  const { nameOf } = useOrganisations();
  return [
    {
      key: 'position',
      header: t('registrations.placeHead'),
      text: ({ position }) => String(position ?? ''),
    },
    {
      key: 'person',
      header: t('words.person'),
      text: ({ person }) => person.displayName ?? t('ui.hiddenName'),
      cell: ({ person }) => <PersonName person={person} />,
    },
    {
      key: 'organisation',
      header: t('words.organisation'),
      text: ({ organisationId }) => nameOf(organisationId ?? ''),
      cell: ({ organisationId }) =>
        organisationId !== null && <OrganisationName id={organisationId} />,
    },
    {
      key: 'nominatedAt',
      header: t('registrations.nominatedOn'),
      text: ({ nominatedAt }) => {
        const at = localTimeOf(nominatedAt);
        return `${date(at.date, 'short')}, ${at.time}`;
      },
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
