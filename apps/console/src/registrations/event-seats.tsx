import { Button, Group, NumberInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { body, client, ifMatch } from '../api/client.ts';
import { useTexts } from '../texts/texts.tsx';
import { SeatBar } from '../ui/seat-bar.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { availabilityOf, seatPlanOf, waitingListOf } from './queries.ts';
import { useOrganises } from './use-organises.ts';

const LARGEST_CAPACITY = 100_000;

/** The seats of the whole event, and changing how many there are. */
export function EventSeats({ eventId }: { readonly eventId: string }) {
  const { t } = useTexts();
  const [changing, sheet] = useDisclosure();
  const { data } = useQuery(availabilityOf(eventId));
  const { organises, status } = useOrganises(eventId);
  const mayChange = organises && (status === 'published' || status === 'postponed');
  if (data === undefined) return null;
  return (
    <Group justify="space-between" align="end">
      <SeatBar
        capacity={data.capacity}
        taken={data.taken}
        onOffer={data.onOffer}
        waiting={data.waiting}
      />
      {mayChange && (
        <Button variant="default" onClick={sheet.open} className="not-on-paper">
          {t('registrations.changeCapacity')}
        </Button>
      )}
      {changing && <CapacitySheet eventId={eventId} onClose={sheet.close} />}
    </Group>
  );
}

function CapacitySheet({
  eventId,
  onClose,
}: {
  readonly eventId: string;
  readonly onClose: () => void;
}) {
  const { t } = useTexts();
  const queries = useQueryClient();
  const { data: plan } = useQuery(seatPlanOf(eventId));
  const { data: queue = [] } = useQuery(waitingListOf(eventId));
  const [wanted, setWanted] = useState<number>();
  const now = plan?.value;
  const capacity = wanted ?? now?.capacity ?? 0;
  const taken = (now?.taken ?? 0) + (now?.onOffer ?? 0);
  const promoted = queue.slice(0, Math.max(capacity - taken, 0));
  const change = async () => {
    const params = { path: { eventId }, header: ifMatch(plan?.etag ?? '') };
    try {
      await body(client.PATCH('/v1/events/{eventId}/seat-plan', { params, body: { capacity } }));
    } finally {
      // also where somebody else was faster: the next try starts from what is there now
      await Promise.all(
        ['seats', 'registrations', 'events'].map((name) =>
          queries.invalidateQueries({ queryKey: [name] }),
        ),
      );
    }
  };
  const consequences = [
    ...(capacity < taken ? [t('registrations.capacityBelowTaken', { taken })] : []),
    ...promoted.map(({ person, position }) =>
      t('registrations.movesUp', {
        name: person.displayName ?? t('ui.hiddenName'),
        position: position ?? 0,
      }),
    ),
    t('registrations.freeAfter', { count: Math.max(capacity - taken - promoted.length, 0) }),
    t('registrations.capacity.message'),
    ...(promoted.length > 0 ? [t('registrations.movesUp.message')] : []),
  ];
  return (
    <Sheet
      opened
      onClose={onClose}
      title={t('registrations.changeCapacity')}
      verb={t('registrations.changeCapacity')}
      notYet={plan === undefined || capacity === now?.capacity || capacity < taken}
      consequences={consequences}
      onConfirm={change}
    >
      <NumberInput
        label={t('registrations.capacity')}
        value={capacity}
        min={0}
        max={LARGEST_CAPACITY}
        allowDecimal={false}
        onChange={(value) => setWanted(Number(value))}
        data-autofocus
      />
    </Sheet>
  );
}
