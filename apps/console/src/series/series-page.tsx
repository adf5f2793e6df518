import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTexts } from '../texts/texts.tsx';
import { CountryNotes } from '../ui/country-notes.tsx';
import { Failure } from '../ui/failure.tsx';
import { seriesQuery } from './queries.ts';
import { SeriesActions } from './series-actions.tsx';
import { SeriesFacts } from './series-facts.tsx';
import { SeriesHead } from './series-head.tsx';
import { SeriesYear } from './year/series-year.tsx';

const route = getRouteApi('/series/$seriesId');
const WHILE_LOADING = 320;

/** A series: what it is for, and its year. */
export function SeriesPage() {
  const { t } = useTexts();
  const { seriesId } = route.useParams();
  const { data, error, refetch } = useQuery(seriesQuery(seriesId));
  if (error !== null && data === undefined)
    return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton height={WHILE_LOADING} aria-label={t('ui.loading')} />;
  const series = data.value;
  return (
    <>
      <SeriesHead series={series} actions={<SeriesActions series={series} />} />
      <SeriesYear series={series} />
      <SeriesFacts series={series} />
      <CountryNotes countries={series.countries} />
    </>
  );
}
