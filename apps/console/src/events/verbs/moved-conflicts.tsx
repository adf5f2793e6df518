import { Alert, List, Loader, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { body, client } from '../../api/client.ts';
import { useTexts } from '../../texts/texts.tsx';
import { Failure } from '../../ui/failure.tsx';
import type { Event } from '../queries.ts';

const SHOWN = 8;

/** What the event would collide with on these days; nothing is written. */
export function MovedConflicts({ eventId, days }: { eventId: string; days: Event['days'] }) {
  const { t, language } = useTexts();
  const asked = days.map(({ theme: _, ...day }) => day);
  const { data, error } = useQuery({
    queryKey: ['conflicts', 'of-dates', eventId, asked, language],
    queryFn: () =>
      body(
        client.POST('/v1/schedule-checks', {
          body: { eventId, event: { days: asked }, sessions: [] },
        }),
      ),
  });
  if (error !== null) return <Failure error={error} />;
  if (data === undefined) return <Loader size="xs" aria-label={t('ui.loading')} />;
  const found = data.conflicts.filter(({ severity }) => severity !== 'ignored');
  if (found.length === 0) return <Text size="sm">{t('events.noConflicts')}</Text>;
  return (
    <Alert color="orange" title={t('events.conflictsThere', { count: found.length })}>
      <List size="sm">
        {found.slice(0, SHOWN).map(({ id, text }) => (
          <List.Item key={id}>{text}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
