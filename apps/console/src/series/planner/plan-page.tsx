import { Skeleton, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTexts } from '../../texts/texts.tsx';
import { CountryNotes } from '../../ui/country-notes.tsx';
import { Failure } from '../../ui/failure.tsx';
import { LinkAnchor } from '../../ui/links.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { eventsOfSeriesQuery, seriesQuery, type Series } from '../queries.ts';
import { PlanForm } from './plan-form.tsx';
import { plansQuery } from './queries.ts';
import { usualQuestion, type Question } from './question.ts';
import { RankedPlans } from './ranked-plans.tsx';

const route = getRouteApi('/series/$seriesId/plan');
const WHILE_LOADING = 320;

/** Dates and hosts for the events of a series: asked, compared, adopted. */
export function PlanPage() {
  const { t, textOf } = useTexts();
  const { seriesId } = route.useParams();
  const { data, error, refetch } = useQuery(seriesQuery(seriesId));
  if (error !== null && data === undefined)
    return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton height={WHILE_LOADING} aria-label={t('ui.loading')} />;
  return (
    <>
      <PageHead
        title={t('series.plan.title')}
        subtitle={t('series.plan.subtitle')}
        above={[
          <LinkAnchor key="series" to="/series" size="sm">
            {t('shell.series')}
          </LinkAnchor>,
          <LinkAnchor key="one" to="/series/$seriesId" params={{ seriesId }} size="sm">
            {textOf(data.value.title)}
          </LinkAnchor>,
        ]}
      />
      <Planner series={data.value} />
      <CountryNotes countries={data.value.countries} />
    </>
  );
}

function Planner({ series }: { readonly series: Series }) {
  const { t } = useTexts();
  const { asked } = route.useSearch();
  const navigate = route.useNavigate();
  const { data: events } = useQuery(eventsOfSeriesQuery(series.id));
  const usual = usualQuestion(series, (events?.length ?? 0) > 0);
  const { data, error, isFetching } = useQuery({
    ...plansQuery(series.id, asked ?? usual),
    enabled: asked !== undefined,
  });
  const ask = (question: Question) =>
    void navigate({ search: { asked: question }, resetScroll: false });
  if (events === undefined) return <Skeleton height={WHILE_LOADING} aria-label={t('ui.loading')} />;
  return (
    <Stack gap="lg">
      <PlanForm series={series} first={asked ?? usual} isAsking={isFetching} onAsk={ask} />
      {isFetching && <Text role="status">{t('series.plan.searching')}</Text>}
      {error !== null && <Failure error={error} />}
      {data !== undefined && <RankedPlans series={series} answer={data} />}
    </Stack>
  );
}
