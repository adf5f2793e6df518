import { Alert, Stack, Title } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../../texts/texts.tsx';
import type { Series } from '../queries.ts';
import { AdoptSheet } from './adopt-sheet.tsx';
import { PlanComparison } from './plan-comparison.tsx';
import { PlanTimeLine } from './plan-time-line.tsx';
import type { Plan, Plans } from './question.ts';
import { RejectedDates } from './rejected-dates.tsx';

interface RankedProps {
  readonly series: Series;
  readonly answer: Plans;
}

/** The plans that were found, over the same time line and side by side; and what was not taken, and why. */
export function RankedPlans({ series, answer }: RankedProps) {
  const { t } = useTexts();
  const [adopting, setAdopting] = useState<Plan>();
  const [opened, setOpened] = useState(false);
  const [first] = answer.plans;
  if (first === undefined)
    return (
      <>
        <Alert color="orange" title={t('series.plan.none')} role="status">
          {t('series.plan.noneText')}
        </Alert>
        <RejectedDates answer={answer} />
      </>
    );
  return (
    <Stack gap="md">
      <Title order={2} size="h4">
        <span role="status">{t('series.plan.found', { count: answer.plans.length })}</span>
      </Title>
      <PlanTimeLine series={series} answer={answer} />
      <PlanComparison
        plans={answer.plans}
        onAdopt={
          series.can.includes('plan')
            ? (plan) => {
                setAdopting(plan);
                setOpened(true);
              }
            : undefined
        }
      />
      <RejectedDates answer={answer} />
      {opened && adopting !== undefined && (
        <AdoptSheet
          series={series}
          answer={answer}
          plan={adopting}
          opened
          onClose={() => setOpened(false)}
        />
      )}
    </Stack>
  );
}
