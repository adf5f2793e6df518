import { Select } from '@mantine/core';
import { useState } from 'react';
import { client, item } from '../../api/client.ts';
import { useTexts } from '../../texts/texts.tsx';
import type { Event } from '../queries.ts';
import type { VerbSheetProps } from './event-verb.ts';
import { useAffected } from './use-affected.ts';
import { VerbSheet } from './verb-sheet.tsx';

const reasons = [
  'too-few-registrations',
  'venue-unavailable',
  'speakers-unavailable',
  'funding-withdrawn',
  'organiser-withdrew',
  'security',
  'public-health',
  'travel-restrictions',
  'merged-with-another-event',
  'other',
] as const satisfies readonly NonNullable<Event['cancellationReason']>[];
type Reason = (typeof reasons)[number];

export function CancelSheet(props: VerbSheetProps) {
  const { t } = useTexts();
  const { id, status } = props.event.value;
  const { seated, waiting, unanswered, accepted, known } = useAffected(props.event.value);
  const [reason, setReason] = useState<Reason | null>(null);
  const people = seated + waiting;
  const wasPublic = status !== 'draft';
  return (
    <VerbSheet
      {...props}
      verb="cancel"
      known={known}
      cannotBeUndone
      notYet={reason === null}
      consequences={[
        ...(wasPublic
          ? [
              t('events.cancelSeats', { count: seated }),
              t('events.cancelWaiting', { count: waiting }),
            ]
          : [t('events.cancelDraft')]),
        ...(unanswered + accepted > 0
          ? [t('events.cancelInvitations', { unanswered, accepted })]
          : []),
      ]}
      messages={[
        'event.cancelled',
        ...(people > 0 ? [`registration.lapsed × ${people}`] : []),
        ...(unanswered > 0 ? [`invitation.lapsed × ${unanswered}`] : []),
      ]}
      act={() =>
        item(client.POST('/v1/events/{id}/cancel', { params: { path: { id } }, body: { reason } }))
      }
    >
      <Select
        label={t('ui.reason')}
        description={t('events.reasonTold')}
        required
        data={reasons.map((value) => ({ value, label: t(`events.reason.${value}`) }))}
        value={reason}
        onChange={(value) => setReason(reasons.find((one) => one === value) ?? null)}
      />
    </VerbSheet>
  );
}
