import { Alert, List, Text } from '@mantine/core';
import { IconHourglass, IconUserCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ConsoleKey } from '@regional-events/texts';
import { mayUse, useMe } from '../shell/me.ts';
import { useTexts } from '../texts/texts.tsx';
import { instantInWords } from '../ui/instant.tsx';
import { LinkAnchor } from '../ui/links.tsx';
import { useMissing } from './missing.ts';
import { standingInvitationsQuery, type Event } from './queries.ts';
import { whoseTurn, type Turn } from './whose-turn.ts';

const words: Readonly<Record<Turn['kind'], ConsoleKey>> = {
  'fill-in': 'events.turnFillIn',
  publish: 'events.turnPublish',
  reschedule: 'events.turnReschedule',
  complete: 'events.turnComplete',
  close: 'events.turnClose',
  'registration-opens': 'events.turnRegistrationOpens',
  invite: 'events.turnInvite',
  nominate: 'events.turnNominate',
  prepare: 'events.turnPrepare',
  'under-way': 'events.turnUnderWay',
  nothing: 'events.turnNothing',
};

/** Whose turn it is and until when; of a draft, what is missing. */
export function NextSteps({ event }: { readonly event: Event }) {
  const texts = useTexts();
  const { t } = texts;
  const missingInWords = useMissing();
  // the turn may pass while the page is open; whoever reads it then opens it anew
  const [now] = useState(() => new Date().toISOString());
  const mine = event.can.includes('change') || event.can.includes('close');
  const turn = whoseTurn(event, now, useInvited(event, mine));
  const at = 'until' in turn ? turn.until : 'at' in turn ? turn.at : undefined;
  const Icon = mine ? IconUserCheck : IconHourglass;
  return (
    <Alert
      variant="light"
      color={turn.kind === 'fill-in' || turn.kind === 'invite' ? 'orange' : 'programme'}
      icon={<Icon aria-hidden />}
      title={t(words[turn.kind], { at: at === undefined ? '' : instantInWords(at, texts) })}
      maw={840}
    >
      {event.missing.length > 0 && (
        <>
          <Text size="sm">{t('events.missingBefore')}</Text>
          <List size="sm" my={4}>
            {event.missing.map((pointer) => (
              <List.Item key={pointer}>{missingInWords(pointer)}</List.Item>
            ))}
          </List>
          {event.can.includes('change') && (
            <LinkAnchor to="/events/$eventId/edit" params={{ eventId: event.id }} size="sm">
              {t('events.fillIn')}
            </LinkAnchor>
          )}
        </>
      )}
      {turn.kind === 'invite' && (
        <LinkAnchor to="/events/$eventId/invitations" params={{ eventId: event.id }} size="sm">
          {t('invitations.invite')}
        </LinkAnchor>
      )}
    </Alert>
  );
}

/** How many organisations are invited, where its organisers look at it; undefined while that is not known. */
function useInvited({ id, status, admission }: Event, mine: boolean): number | undefined {
  const reads = mayUse(useMe(), 'registrations:read');
  const { data } = useQuery({
    ...standingInvitationsQuery(id),
    enabled: mine && reads && status === 'published' && admission === 'by-invitation',
  });
  return data?.data.length;
}
