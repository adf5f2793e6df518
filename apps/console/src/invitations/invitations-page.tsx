import { Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { spokenFor, useMe } from '../shell/me.ts';
import { useTexts } from '../texts/texts.tsx';
import { usePages } from '../ui/list/use-pages.ts';
import { PageHead } from '../ui/page-head.tsx';
import { InvitationList } from './invitation-list.tsx';
import { MyInvitations } from './my-invitations.tsx';
import { askInvitations, invitationKeys } from './queries.ts';
import { isOpen } from './states.ts';

const route = getRouteApi('/invitations');

/** Invitations of all events: first those to the reader's own organisations, then all that the reader may see. */
export function InvitationsPage() {
  const { t } = useTexts();
  const { status } = route.useSearch();
  const navigate = route.useNavigate();
  const own = spokenFor(useMe());
  const query = status === undefined ? {} : { status: [status] };
  const pages = usePages(invitationKeys.across(query), (after) => askInvitations(query, after));
  // those that stand above already are not listed again
  const others =
    own.length === 0 ||
    status !== undefined ||
    pages.rows.some((one) => !own.includes(one.organisationId) || !isOpen(one));
  return (
    <>
      <PageHead title={t('shell.invitations')} />
      {own.length > 0 && <MyInvitations organisationIds={own} />}
      {own.length > 0 && others && (
        <Title order={2} size="h3" mt="xl" mb="xs">
          {t('invitations.allOfThem')}
        </Title>
      )}
      {others && (
        <InvitationList
          label={t('shell.invitations')}
          pages={pages}
          status={status}
          onStatus={(next) => void navigate({ search: { status: next } })}
          withEvent
          empty={t('invitations.none')}
        />
      )}
    </>
  );
}
