import { Alert, List, Text } from '@mantine/core';
import { IconHourglass, IconUserCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { ConsoleKey } from '@regional-events/texts';
import { useTexts } from '../texts/texts.tsx';
import { instantInWords } from '../ui/instant.tsx';
import { LinkAnchor } from '../ui/links.tsx';
import { useMissing } from './missing.ts';
import type { Event } from './queries.ts';
import { whoseTurn, type Turn } from './whose-turn.ts';

const words: Readonly<Record<Turn['kind'], ConsoleKey>> = {
  'fill-in': 'events.turnFillIn',
  publish: 'events.turnPublish',
  reschedule: 'events.turnReschedule',
  complete: 'events.turnComplete',
  close: 'events.turnClose',
  'registration-opens': 'events.turnRegistrationOpens',
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
  const turn = whoseTurn(event, now);
  const at = 'until' in turn ? turn.until : 'at' in turn ? turn.at : undefined;
  const mine = event.can.includes('change') || event.can.includes('close');
  const Icon = mine ? IconUserCheck : IconHourglass;
  return (
    <Alert
      variant="light"
      color={turn.kind === 'fill-in' ? 'orange' : 'programme'}
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
    </Alert>
  );
}
