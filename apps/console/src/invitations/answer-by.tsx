import { Text } from '@mantine/core';
import { localTimeOf } from '../texts/local-time.ts';
import { useTexts } from '../texts/texts.tsx';
import { useNow } from '../ui/use-now.ts';
import type { Invitation } from './queries.ts';

const DAY_MS = 86_400_000;
const SOON_DAYS = 7;

/** The deadline, and how near it is while nobody has answered. */
export function AnswerBy({ invitation }: { readonly invitation: Invitation }) {
  const { t, date } = useTexts();
  const now = useNow();
  const { answerBy, status } = invitation;
  if (answerBy === null) return status === 'sent' ? t('invitations.noHurry') : '–';
  const shown = date(localTimeOf(answerBy).date, 'short');
  if (status !== 'sent') return shown;
  const days = Math.floor((Date.parse(answerBy) - now) / DAY_MS);
  return (
    <Text span inherit style={{ whiteSpace: 'nowrap' }}>
      {shown}{' '}
      <Text span size="xs" fw={days < SOON_DAYS ? 700 : undefined}>
        {t('invitations.daysLeft', { days: Math.max(days, 0) })}
      </Text>
    </Text>
  );
}
