import { Button, Group, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { getRouteApi } from '@tanstack/react-router';
import { useOrganises } from '../registrations/use-organises.ts';
import { useTexts } from '../texts/texts.tsx';
import { usePages } from '../ui/list/use-pages.ts';
import { InvitationList } from './invitation-list.tsx';
import { InviteSheet } from './invite-sheet.tsx';
import { askInvitationsOfEvent, invitationKeys } from './queries.ts';
import { useUsedSeats } from './use-used-seats.ts';

const route = getRouteApi('/events/$eventId/invitations');

/** Who is asked to send people, who has not answered, and how many of their seats they use. */
export function EventInvitations() {
  const { t } = useTexts();
  const { eventId } = route.useParams();
  const shown = route.useSearch();
  const { organises, status } = useOrganises(eventId);
  const navigate = route.useNavigate();
  const [inviting, sheet] = useDisclosure();
  const pages = usePages(invitationKeys.ofEvent(eventId), (after) =>
    askInvitationsOfEvent(eventId, after),
  );
  const used = useUsedSeats([eventId]);
  const unanswered = pages.rows.filter((invitation) => invitation.status === 'sent');
  return (
    <>
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h3">
          {t('shell.invitations')}
        </Title>
        {organises && status === 'published' && (
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
        status={shown.status}
        onStatus={(next) => void navigate({ search: { status: next } })}
        used={used}
        empty={t(status === 'draft' ? 'invitations.onceNoDraft' : 'invitations.none')}
      />
      <InviteSheet eventId={eventId} opened={inviting} onClose={sheet.close} before={pages.rows} />
    </>
  );
}
