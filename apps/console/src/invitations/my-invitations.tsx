import { Skeleton, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../texts/texts.tsx';
import { Failure } from '../ui/failure.tsx';
import { InvitationCard } from './invitation-card.tsx';
import { InvitationSheets, type AskedFor } from './invitation-sheets.tsx';
import { invitationsOf } from './queries.ts';
import { byDeadline, isOpen } from './states.ts';
import { useUsedSeats } from './use-used-seats.ts';

const WHILE_LOADING = 140;

interface MineProps {
  readonly organisationIds: readonly string[];
}

/** What a focal point is asked: who has to be answered first, and the way to choose people. */
export function MyInvitations({ organisationIds }: MineProps) {
  const { t } = useTexts();
  const [asked, setAsked] = useState<AskedFor>();
  const { data, error, isPending, refetch } = useQuery(invitationsOf(organisationIds));
  const open = (data?.data ?? []).filter(isOpen);
  const used = useUsedSeats(open.map(({ eventId }) => eventId));
  return (
    <Stack>
      <Title order={2} size="h3">
        {t('invitations.mine')}
      </Title>
      {isPending && <Skeleton height={WHILE_LOADING} aria-label={t('ui.loading')} />}
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {data !== undefined && open.length === 0 && (
        <Text c="dimmed">{t('invitations.noneOfMine')}</Text>
      )}
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        {open.toSorted(byDeadline).map((invitation) => (
          <InvitationCard
            key={invitation.id}
            invitation={invitation}
            used={used?.(invitation)}
            onAsk={setAsked}
          />
        ))}
      </SimpleGrid>
      <InvitationSheets asked={asked} onClose={() => setAsked(undefined)} />
    </Stack>
  );
}
