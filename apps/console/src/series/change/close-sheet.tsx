import { Alert, List, Loader } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { client, idempotencyKey, item } from '../../api/client.ts';
import { useTexts } from '../../texts/texts.tsx';
import { Failure } from '../../ui/failure.tsx';
import { LinkAnchor } from '../../ui/links.tsx';
import { today } from '../../ui/local-day.ts';
import { Sheet } from '../../ui/sheet.tsx';
import { eventsOfSeriesQuery, lastDay, seriesQuery, type Event, type Series } from '../queries.ts';

interface CloseSheetProps {
  readonly series: Series;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Before a series is closed: what ends with it, and which events are in the way. */
export function CloseSheet({ series, opened, onClose }: CloseSheetProps) {
  const { t, textOf } = useTexts();
  const queries = useQueryClient();
  const { data: events, error } = useQuery({ ...eventsOfSeriesQuery(series.id), enabled: opened });
  const drafts = events?.filter(({ status }) => status === 'draft') ?? [];
  const ahead = events?.filter(isAhead) ?? [];
  const take = async () => {
    const closed = await item(
      client.POST('/v1/series/{id}/close', {
        params: { path: { id: series.id }, header: idempotencyKey() },
      }),
    );
    queries.setQueryData(seriesQuery(series.id).queryKey, closed);
    for (const key of ['series', 'events']) void queries.invalidateQueries({ queryKey: [key] });
  };
  return (
    <Sheet
      opened={opened}
      onClose={onClose}
      title={t('series.close.title', { title: textOf(series.title) })}
      verb={t('series.close')}
      cannotBeUndone
      notYet={events === undefined || ahead.length > 0}
      consequences={
        events === undefined
          ? [<Loader key="loading" size="xs" aria-label={t('ui.loading')} />]
          : [
              t('series.close.effect'),
              ...(drafts.length === 0
                ? []
                : [
                    t('series.close.drafts', {
                      count: drafts.length,
                      titles: drafts.map(({ title }) => textOf(title)).join(', '),
                    }),
                  ]),
              t('series.close.message'),
            ]
      }
      onConfirm={take}
    >
      {error !== null && <Failure error={error} />}
      {ahead.length > 0 && <Ahead events={ahead} />}
    </Sheet>
  );
}

function Ahead({ events }: { readonly events: readonly Event[] }) {
  const { t, textOf } = useTexts();
  return (
    <Alert color="orange" title={t('series.close.ahead')}>
      <List size="sm">
        {events.map(({ id, title }) => (
          <List.Item key={id}>
            <LinkAnchor to="/events/$eventId" params={{ eventId: id }} size="sm">
              {textOf(title)}
            </LinkAnchor>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}

/** Still to take place; the API decides by the hour. */
function isAhead(event: Event): boolean {
  return (
    event.status === 'postponed' || (event.status === 'published' && lastDay(event) >= today())
  );
}
