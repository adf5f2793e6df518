import { Select, Text } from '@mantine/core';
import { useState } from 'react';
import { useEvents } from '../api/named.ts';
import { useCountries } from '../ui/countries.ts';
import { useOrganisations, type Organisation } from '../ui/organisations.ts';
import { localTimeOf } from '../texts/local-time.ts';
import { useTexts } from '../texts/texts.tsx';
import { GivenText } from '../ui/given-text.tsx';
import { LinkAnchor } from '../ui/links.tsx';
import type { Column } from '../ui/list/column.ts';
import { DataList } from '../ui/list/data-list.tsx';
import type { Pages } from '../ui/list/use-pages.ts';
import { CountryName } from '../ui/country.tsx';
import { OrganisationName } from '../ui/organisation.tsx';
import { StatusBadge } from '../ui/status-badge.tsx';
import { AnswerBy } from './answer-by.tsx';
import { InvitationActions, ManyInvitationActions } from './invitation-actions.tsx';
import { InvitationSheets, type AskedFor } from './invitation-sheets.tsx';
import { byDeadline, type Invitation } from './queries.ts';

const statuses = ['sent', 'accepted', 'declined', 'withdrawn', 'lapsed'] as const;
type Status = (typeof statuses)[number];

interface ListProps {
  readonly label: string;
  readonly pages: Pages<Invitation>;
  /** Undefined for all. */
  readonly status: Status | undefined;
  readonly onStatus: (status: Status | undefined) => void;
  /** How many of its seats an organisation uses; without it they are not shown. */
  readonly used?: ((invitation: Invitation) => number) | undefined;
  /** Whether the list is across events. */
  readonly withEvent?: boolean;
  readonly empty: string;
}

/** Invitations by their deadline, with what can be done with one or many. */
export function InvitationList({ pages, status, onStatus, withEvent, empty, ...props }: ListProps) {
  const { t } = useTexts();
  const [asked, setAsked] = useState<AskedFor>();
  const rows = pages.rows
    .filter((invitation) => status === undefined || invitation.status === status)
    .toSorted(byDeadline);
  const columns = useColumns(rows, { ...props, withEvent, onAsk: setAsked });
  return (
    <>
      <DataList
        label={props.label}
        pages={{ ...pages, rows }}
        columns={columns}
        idOf={({ id }) => id}
        filters={
          <Select
            label={t('words.status')}
            placeholder={t('ui.all')}
            clearable
            value={status ?? null}
            data={statuses.map((one) => ({
              value: one,
              label: t(`words.invitation.status.${one}`),
            }))}
            onChange={(next) => onStatus(statuses.find((one) => one === next))}
          />
        }
        {...(rows.some(({ can }) => can.includes('withdraw')) && {
          actions: (selected: readonly Invitation[], done: () => void) => (
            <ManyInvitationActions
              selected={selected}
              onAsk={(next) => setAsked({ ...next, done })}
            />
          ),
        })}
        empty={<Text c="dimmed">{status === undefined ? empty : t('ui.nothingFound')}</Text>}
      />
      <InvitationSheets asked={asked} onClose={() => setAsked(undefined)} />
    </>
  );
}

interface ColumnsFor extends Pick<ListProps, 'used' | 'withEvent'> {
  readonly onAsk: (asked: AskedFor) => void;
}

function useColumns(
  rows: readonly Invitation[],
  { used, withEvent, onAsk }: ColumnsFor,
): readonly Column<Invitation>[] {
  const { t, textOf, date } = useTexts();
  const { find, nameOf } = useOrganisations();
  const countries = useCountries();
  const countryOf = (organisation: Organisation | undefined) =>
    countries.nameOf(organisation?.country ?? '');
  const events = useEvents(withEvent === true ? rows.map(({ eventId }) => eventId) : []);
  const dateOf = (instant: string) => date(localTimeOf(instant).date, 'short');
  const seatsOf = (invitation: Invitation) =>
    used === undefined
      ? String(invitation.seats)
      : t('invitations.usedOf', { used: used(invitation), seats: invitation.seats });
  const eventColumn: Column<Invitation> = {
    key: 'event',
    header: t('words.event'),
    text: ({ eventId }) => textOf(events.get(eventId)?.title ?? {}),
    cell: ({ eventId }) => (
      <LinkAnchor to="/events/$eventId/invitations" params={{ eventId }} size="sm">
        <GivenText texts={events.get(eventId)?.title ?? { en: t('ui.loading') }} />
      </LinkAnchor>
    ),
  };
  return [
    {
      key: 'organisation',
      header: t('words.organisation'),
      text: ({ organisationId }) => nameOf(organisationId),
      cell: ({ organisationId }) => <OrganisationName id={organisationId} />,
    },
    ...(withEvent === true ? [eventColumn] : []),
    {
      key: 'country',
      header: t('words.country'),
      hidden: withEvent === true,
      text: ({ organisationId }) => countryOf(find(organisationId)),
      cell: ({ organisationId }) => {
        const country = find(organisationId)?.country ?? null;
        return country !== null && <CountryName code={country} />;
      },
    },
    {
      key: 'seats',
      header: t('words.seats'),
      align: 'end',
      text: seatsOf,
      cell: (invitation) => (
        <Text span inherit style={{ whiteSpace: 'nowrap' }}>
          {seatsOf(invitation)}
        </Text>
      ),
    },
    {
      key: 'answerBy',
      header: t('words.answerBy'),
      text: ({ answerBy }) => (answerBy === null ? '' : dateOf(answerBy)),
      cell: (invitation) => <AnswerBy invitation={invitation} />,
    },
    {
      key: 'status',
      header: t('words.status'),
      text: (one) => t(`words.invitation.status.${one.status}`),
      cell: (one) => <StatusBadge of="invitation" status={one.status} />,
    },
    {
      key: 'sentAt',
      header: t('invitations.sentOn'),
      text: ({ sentAt }) => dateOf(sentAt),
      hidden: true,
    },
    {
      key: 'actions',
      header: t('invitations.actions'),
      text: () => '',
      onlyOnScreen: true,
      cell: (invitation) => <InvitationActions invitation={invitation} onAsk={onAsk} />,
    },
  ];
}
