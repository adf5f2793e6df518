import { Group, Loader, Text } from '@mantine/core';
import { useTexts } from '../../texts/texts.tsx';
import { Failure } from '../../ui/failure.tsx';
import type { Event } from '../queries.ts';
import { Findings } from './findings.tsx';
import { useCheck } from './use-check.ts';

interface MoveFindingsProps {
  readonly event: Event;
  readonly days: number;
}

/** What stands in the way of the new days, before anything is written. */
export function MoveFindings({ event, days }: MoveFindingsProps) {
  const { t } = useTexts();
  const { conflicts, error, isLate } = useCheck(event, days);
  if (days === 0) return null;
  if (error !== null) return <Failure error={error} />;
  return (
    <div aria-live="polite" aria-busy={isLate}>
      <Group gap={6}>
        <Text size="sm" fw={600}>
          {t('series.onNewDays')}
        </Text>
        {isLate && <Loader size={14} aria-label={t('ui.loading')} />}
      </Group>
      {conflicts !== undefined && <Findings conflicts={conflicts} />}
    </div>
  );
}
