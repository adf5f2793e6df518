import { Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { body, client } from '../../api/client.ts';
import { Findings } from '../../series/year/findings.tsx';
import { useTexts } from '../../texts/texts.tsx';
import { Failure } from '../../ui/failure.tsx';

const MOST = 50;

/** What stands in the way of an event as it is; what blocks is refused. */
export function StandingConflicts({ eventId }: { readonly eventId: string }) {
  const { t } = useTexts();
  const { data, error } = useQuery({
    queryKey: ['conflicts', 'standing', eventId],
    queryFn: () =>
      body(
        client.GET('/v1/events/{id}/conflicts', {
          params: {
            path: { id: eventId },
            query: { severity: ['blocks-scheduling', 'blocks-release', 'warning'], limit: MOST },
          },
        }),
      ),
  });
  if (error !== null) return <Failure error={error} />;
  if (data === undefined) return <Loader size="xs" aria-label={t('ui.loading')} />;
  return <Findings conflicts={data.data} />;
}
