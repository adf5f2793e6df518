import { Alert, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { eventQuery } from '../events/queries.ts';
import { askInvitationsOfEvent, invitationKeys } from '../invitations/queries.ts';
import { isOpen } from '../invitations/states.ts';
import { availabilityOf, registrationsOfEvent } from '../registrations/queries.ts';
import { usesSeat } from '../registrations/states.ts';
import { localTimeOf } from '../texts/local-time.ts';
import { useTexts } from '../texts/texts.tsx';
import { useNow } from '../ui/use-now.ts';
import { usePages } from '../ui/list/use-pages.ts';

interface SeatsLeftProps {
  readonly eventId: string;
  readonly organisationId: string;
}

/** What an organisation may still send, and until when. */
export function useSeatsLeft({ eventId, organisationId }: SeatsLeftProps) {
  const { data: event } = useQuery(eventQuery(eventId));
  const { data: availability } = useQuery(availabilityOf(eventId));
  const { data: registrations = [] } = useQuery(registrationsOfEvent(eventId));
  const { rows } = usePages(invitationKeys.ofEvent(eventId), (after) =>
    askInvitationsOfEvent(eventId, after),
  );
  const invitation = rows.find((one) => one.organisationId === organisationId && isOpen(one));
  const used = registrations.filter(
    (one) => one.organisationId === organisationId && usesSeat(one),
  ).length;
  return {
    invitation,
    used,
    /** Undefined where no invitation sets a limit. */
    left: invitation && Math.max(invitation.seats - used, 0),
    free: availability?.free ?? 0,
    byInvitation: event?.value.admission === 'by-invitation',
    window: event?.value.registration ?? null,
  };
}

export function SeatsLeft(props: SeatsLeftProps) {
  const { t, date } = useTexts();
  const { invitation, used, left, free, byInvitation, window } = useSeatsLeft(props);
  const now = new Date(useNow()).toISOString();
  const closed = window !== null && (now < window.opensAt || now >= window.closesAt);
  return (
    <>
      {byInvitation && invitation === undefined && (
        <Alert color="orange">{t('nominating.notInvited')}</Alert>
      )}
      {closed && <Alert color="orange">{t('nominating.windowClosed')}</Alert>}
      <Text size="sm">
        {invitation !== undefined && (
          <>{t('nominating.seatsLeft', { left: left ?? 0, seats: invitation.seats, used })} </>
        )}
        {t('nominating.eventFree', { free })}{' '}
        {window !== null &&
          !closed &&
          t('nominating.until', { date: date(localTimeOf(window.closesAt).date, 'long') })}
      </Text>
    </>
  );
}
