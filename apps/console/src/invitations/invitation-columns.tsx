import { Text } from '@mantine/core';
import { useEvents } from '../api/named.ts';
import { localTimeOf } from '../texts/local-time.ts';
import { useTexts } from '../texts/texts.tsx';
import { useCountries } from '../ui/countries.ts';
import { CountryName } from '../ui/country.tsx';
import { GivenText } from '../ui/given-text.tsx';
import { LinkAnchor } from '../ui/links.tsx';
import type { Column } from '../ui/list/column.ts';
import { OrganisationName } from '../ui/organisation.tsx';
import { useOrganisations } from '../ui/organisations.ts';
import { StatusBadge } from '../ui/status-badge.tsx';
import { AnswerBy } from './answer-by.tsx';
import { InvitationActions } from './invitation-actions.tsx';
import type { AskedFor } from './invitation-sheets.tsx';
import { declineReasons, type Invitation } from './queries.ts';

interface ColumnsFor {
  readonly used?: ((invitation: Invitation) => number) | undefined;
  readonly withEvent?: boolean;
  readonly onAsk: (asked: AskedFor) => void;
}

/** What a list of invitations shows: who is asked, to what, for how many, until when, and what became of it. */
export function useInvitationColumns(
  rows: readonly Invitation[],
  { used, withEvent = false, onAsk }: ColumnsFor,
): readonly Column<Invitation>[] {
  const { t } = useTexts();
  const { organisation, country } = useOrganisationColumns();
  const event = useEventColumn(withEvent ? rows : []);
  return [
    organisation,
    ...(withEvent ? [event] : []),
    { ...country, hidden: withEvent },
    useSeatsColumn(used),
    ...useAnswerColumns(),
    {
      key: 'actions',
      header: t('invitations.actions'),
      text: () => '',
      onlyOnScreen: true,
      cell: (invitation) => <InvitationActions invitation={invitation} onAsk={onAsk} />,
    },
  ];
}

type InvitationColumn = Column<Invitation>;

function useOrganisationColumns(): Readonly<Record<'organisation' | 'country', InvitationColumn>> {
  const { t } = useTexts();
  const { find, nameOf } = useOrganisations();
  const countries = useCountries();
  const countryOf = ({ organisationId }: Invitation) => find(organisationId)?.country ?? null;
  return {
    organisation: {
      key: 'organisation',
      header: t('words.organisation'),
      text: ({ organisationId }) => nameOf(organisationId),
      cell: ({ organisationId }) => <OrganisationName id={organisationId} />,
    },
    country: {
      key: 'country',
      header: t('words.country'),
      text: (invitation) => countries.nameOf(countryOf(invitation) ?? ''),
      cell: (invitation) => {
        const code = countryOf(invitation);
        return code !== null && <CountryName code={code} />;
      },
    },
  };
}

function useEventColumn(rows: readonly Invitation[]): InvitationColumn {
  const { t, textOf } = useTexts();
  const events = useEvents(rows.map(({ eventId }) => eventId));
  return {
    key: 'event',
    header: t('words.event'),
    text: ({ eventId }) => textOf(events.get(eventId)?.title ?? {}),
    cell: ({ eventId }) => (
      <LinkAnchor to="/events/$eventId/invitations" params={{ eventId }} size="sm">
        <GivenText texts={events.get(eventId)?.title ?? { en: t('ui.loading') }} />
      </LinkAnchor>
    ),
  };
}

function useSeatsColumn(used: ColumnsFor['used']): InvitationColumn {
  const { t } = useTexts();
  const seatsOf = (invitation: Invitation) =>
    used === undefined
      ? String(invitation.seats)
      : t('invitations.usedOf', { used: used(invitation), seats: invitation.seats });
  return {
    key: 'seats',
    header: t('words.seats'),
    align: 'end',
    text: seatsOf,
    cell: (invitation) => (
      <Text span inherit style={{ whiteSpace: 'nowrap' }}>
        {seatsOf(invitation)}
      </Text>
    ),
  };
}

function useAnswerColumns(): readonly InvitationColumn[] {
  const { t, date } = useTexts();
  const dateOf = (instant: string) => date(localTimeOf(instant).date, 'short');
  const whyDeclined = ({ declineReason }: Invitation) => {
    const known = declineReasons.find((code) => code === declineReason);
    return known === undefined ? (declineReason ?? '') : t(`invitations.declineReason.${known}`);
  };
  return [
    {
      key: 'answerBy',
      header: t('words.answerBy'),
      text: ({ answerBy }) => (answerBy === null ? '' : dateOf(answerBy)),
      cell: (invitation) => <AnswerBy invitation={invitation} />,
    },
    {
      key: 'status',
      header: t('words.status'),
      text: (one) =>
        [t(`words.invitation.status.${one.status}`), whyDeclined(one)].filter(Boolean).join(': '),
      cell: (one) => (
        <>
          <StatusBadge of="invitation" status={one.status} />
          <Text size="xs">{whyDeclined(one)}</Text>
        </>
      ),
    },
    {
      key: 'sentAt',
      header: t('invitations.sentOn'),
      text: ({ sentAt }) => dateOf(sentAt),
      hidden: true,
    },
  ];
}
