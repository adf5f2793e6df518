import { Button, Group, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { eventQuery } from '../events/queries.ts';
import { registrationsOfEvent, usesSeat } from '../registrations/queries.ts';
import { mayUse, spokenFor, useMe } from '../shell/me.ts';
import { useTexts } from '../texts/texts.tsx';
import { usePages } from '../ui/list/use-pages.ts';
import { InvitationList } from './invitation-list.tsx';
import { InviteSheet } from './invite-sheet.tsx';
import { askInvitationsOfEvent, invitationKeys, type Invitation } from './queries.ts';

const route = getRouteApi('/events/$eventId/invitations');

/** Who is asked to send people, who has not answered, and how many of their seats they use. */
export function EventInvitations() {
  const { t } = useTexts();
  const { eventId } = route.useParams();
  const { status } = route.useSearch();
  const navigate = route.useNavigate();
  const [inviting, sheet] = useDisclosure();
  const pages = usePages(invitationKeys.ofEvent(eventId), (after) =>
    askInvitationsOfEvent(eventId, after),
  );
  const used = useUsedSeats(eventId);
  const unanswered = pages.rows.filter((invitation) => invitation.status === 'sent');
  return (
    <>
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h3">
          {t('shell.invitations')}
        </Title>
        {useMayInvite(eventId) && (
          <Button onClick={sheet.open} className="not-on-paper">
            {t('invitations.invite')}
          </Button>
        )}
      </Group>
      {pages.rows.length > 0 && (
        <Text mb="sm">{t('invitations.unanswered', { count: unanswered.length })}</Text>
      )}
      <InvitationList
        label={t('shell.invitations')}
        pages={pages}
        status={status}
        onStatus={(next) => void navigate({ search: { status: next } })}
        used={used}
        empty={t('invitations.none')}
      />
      <InviteSheet eventId={eventId} opened={inviting} onClose={sheet.close} before={pages.rows} />
    </>
  );
}

function useUsedSeats(eventId: string): (invitation: Invitation) => number {
  const { data = [] } = useQuery(registrationsOfEvent(eventId));
  const used = Map.groupBy(data.filter(usesSeat), ({ organisationId }) => organisationId);
  return ({ organisationId }) => used.get(organisationId)?.length ?? 0;
}

/** As the API decides it: who organises a published event. */
function useMayInvite(eventId: string): boolean {
  const me = useMe();
  const { data } = useQuery(eventQuery(eventId));
  if (data?.value.status !== 'published' || !mayUse(me, 'registrations:write')) return false;
  const { organiserIds } = data.value;
  return me.role === 'secretariat' || spokenFor(me).some((id) => organiserIds.includes(id));
}
