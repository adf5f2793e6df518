import { Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../texts/texts.tsx';
import { Failure } from '../ui/failure.tsx';
import { releasesQuery } from './queries.ts';
import { ReleaseContent } from './releases.tsx';

const LOADING_HEIGHT = 200;

/** For those who do not prepare the event: its agenda as it was released last. */
export function ReleasedAgenda({ eventId }: { readonly eventId: string }) {
  const { t } = useTexts();
  const { data, error, refetch } = useQuery(releasesQuery(eventId));
  if (error !== null && data === undefined)
    return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton height={LOADING_HEIGHT} aria-label={t('ui.loading')} />;
  const last = data[0];
  if (last === undefined) return <Text>{t('agenda.notReleasedYet')}</Text>;
  return <ReleaseContent eventId={eventId} version={last.version} />;
}
