import { Group, Text } from '@mantine/core';
import { localTimeOf } from '../texts/local-time.ts';
import { useTexts } from '../texts/texts.tsx';
import { StatusBadge } from '../ui/status-badge.tsx';
import type { Registration } from './queries.ts';
import { useReason } from './use-reason.ts';

/** The state of a registration, with its place in the waiting list, why it ended, or what is asked of whom. */
export function RegistrationState({ registration }: { readonly registration: Registration }) {
  const { t, date } = useTexts();
  const reasonOf = useReason();
  const { status, position, reason, pendingUntil } = registration;
  return (
    <Group gap={6}>
      <StatusBadge of="registration" status={status} />
      {position !== null && <Text size="xs">{t('registrations.place', { position })}</Text>}
      {reason !== null && <Text size="xs">{reasonOf(reason)}</Text>}
      {pendingUntil !== null && (
        <Text size="xs">
          {t('registrations.newDatesToAccept', {
            date: date(localTimeOf(pendingUntil).date, 'short'),
          })}
        </Text>
      )}
    </Group>
  );
}
