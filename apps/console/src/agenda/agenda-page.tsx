import { Skeleton, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ApiProblem } from '../api/api-problem.ts';
import { eventQuery } from '../events/queries.ts';
import { useTexts } from '../texts/texts.tsx';
import { Failure } from '../ui/failure.tsx';
import { DraftAgenda } from './draft-agenda.tsx';
import { sessionsQuery } from './queries.ts';
import { ReleasedAgenda } from './released-agenda.tsx';

const FORBIDDEN = 403;
const LOADING_HEIGHT = 400;
const route = getRouteApi('/events/$eventId/agenda');

/** The agenda of an event: the draft for those who prepare it, the last release for everybody else. */
export function AgendaPage() {
  const { t } = useTexts();
  const { eventId } = route.useParams();
  const event = useQuery(eventQuery(eventId));
  const sessions = useQuery(sessionsQuery(eventId));
  const failed = sessions.error;
  if (failed instanceof ApiProblem && failed.status === FORBIDDEN)
    return <ReleasedAgenda eventId={eventId} />;
  if (failed !== null && sessions.data === undefined)
    return <Failure error={failed} onRetry={() => void sessions.refetch()} />;
  if (sessions.data === undefined || event.data === undefined)
    return <Skeleton height={LOADING_HEIGHT} aria-label={t('ui.loading')} />;
  if (event.data.value.days.length === 0)
    return (
      <Stack>
        <Text>{t('agenda.noDays')}</Text>
      </Stack>
    );
  return <DraftAgenda event={event.data.value} sessions={sessions.data} />;
}
