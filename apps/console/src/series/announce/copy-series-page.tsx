import { Button, Group, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTexts } from '../../texts/texts.tsx';
import { Failure } from '../../ui/failure.tsx';
import { LinkAnchor } from '../../ui/links.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { eventsOfSeriesQuery, seriesQuery, type Event, type Series } from '../queries.ts';
import { aYearLater, isWhole } from './wanted.ts';
import { CopiedEvents } from './copied-events.tsx';
import { MissingFields } from './missing-fields.tsx';
import { SeriesForm } from './series-form.tsx';
import { useAnnouncing } from './use-announcing.ts';
import { useCopying } from './use-copying.ts';

const route = getRouteApi('/series/$seriesId/copy');
const WHILE_LOADING = 320;

/** Last year's series again: the series itself, and those of its events that are chosen. */
export function CopySeriesPage() {
  const { t } = useTexts();
  const { seriesId } = route.useParams();
  const series = useQuery(seriesQuery(seriesId));
  const events = useQuery(eventsOfSeriesQuery(seriesId));
  const error = series.error ?? events.error;
  if (series.data !== undefined && events.data !== undefined)
    return <Copy series={series.data.value} events={events.data} />;
  if (error !== null) return <Failure error={error} onRetry={() => void series.refetch()} />;
  return <Skeleton height={WHILE_LOADING} aria-label={t('ui.loading')} />;
}

interface CopyProps {
  readonly series: Series;
  readonly events: readonly Event[];
}

function Copy({ series, events }: CopyProps) {
  const { t, textOf } = useTexts();
  const [wanted, setWanted] = useState(() => aYearLater(series));
  const copiable = events.filter(
    ({ status, can }) => status !== 'cancelled' && can.includes('clone'),
  );
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(copiable.map(({ id }) => id)),
  );
  const [opened, setOpened] = useState(false);
  const copied = copiable.filter(({ id }) => chosen.has(id));
  const copy = useCopying();
  const consequences = [
    ...useAnnouncing(wanted),
    t('series.copy.drafts', { count: copied.length }),
  ];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setOpened(true);
  };
  return (
    <>
      <PageHead
        title={t('series.copy.title', { title: textOf(series.title) })}
        subtitle={t('series.copy.subtitle')}
        above={[
          <LinkAnchor key="series" to="/series" size="sm">
            {t('shell.series')}
          </LinkAnchor>,
          <LinkAnchor key="one" to="/series/$seriesId" params={{ seriesId: series.id }} size="sm">
            {textOf(series.title)}
          </LinkAnchor>,
        ]}
      />
      <form onSubmit={submit}>
        <SeriesForm
          wanted={wanted}
          onChange={(part) => {
            copy.startAnew();
            setWanted((before) => ({ ...before, ...part }));
          }}
        />
        <CopiedEvents events={copiable} wanted={wanted} chosen={chosen} onChosen={setChosen} />
        <Group mt="md">
          <Button type="submit" disabled={!isWhole(wanted)}>
            {t('series.copy.verbDots')}
          </Button>
          <MissingFields wanted={wanted} />
        </Group>
      </form>
      <Sheet
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('series.copy.title', { title: textOf(series.title) })}
        verb={t('series.copy.verb')}
        consequences={consequences}
        onConfirm={() => copy.run(wanted, copied)}
      />
    </>
  );
}
