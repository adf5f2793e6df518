import { Select, Text } from '@mantine/core';
import { useTexts } from '../texts/texts.tsx';
import { Instant, instantInWords } from '../ui/instant.tsx';
import type { Column } from '../ui/list/column.ts';
import { DataList } from '../ui/list/data-list.tsx';
import { usePages } from '../ui/list/use-pages.ts';
import { DecisionButtons } from './decision-buttons.tsx';
import { LOOK_MS, jobsPages, type Job } from './queries.ts';
import { jobStates, type Service } from './services.ts';

type JobState = (typeof jobStates)[number];

interface JobsListProps {
  readonly service: Service;
  readonly state: JobState | undefined;
  readonly onState: (state: JobState | undefined) => void;
}

/** What the service is to do at a time. */
export function JobsList({ service, state, onState }: JobsListProps) {
  const { t } = useTexts();
  const { queryKey, ask } = jobsPages(service, state);
  return (
    <>
      <Text size="sm" c="dimmed" mb="xs">
        {t('operation.jobsHelp')}
      </Text>
      <DataList
        label={t('operation.jobs')}
        pages={usePages(queryKey, ask, LOOK_MS)}
        columns={useColumns(service)}
        idOf={({ id }) => id}
        empty={t('operation.noJobs')}
        filters={
          <Select
            label={t('operation.state')}
            placeholder={t('ui.all')}
            clearable
            value={state ?? null}
            data={jobStates.map((value) => ({ value, label: t(`operation.job.${value}`) }))}
            onChange={(next) => onState(next ?? undefined)}
          />
        }
      />
    </>
  );
}

function useColumns(service: Service): readonly Column<Job>[] {
  const texts = useTexts();
  const { t, number } = texts;
  return [
    { key: 'job', header: t('operation.job'), text: ({ kind }) => kind },
    { key: 'subject', header: t('operation.subject'), text: ({ key }) => key },
    {
      key: 'state',
      header: t('operation.state'),
      text: ({ state }) => t(`operation.job.${state}`),
      cell: ({ state }) => (
        <Text
          span
          size="sm"
          fw={state === 'dead' ? 700 : undefined}
          c={state === 'dead' ? 'red' : undefined}
        >
          {t(`operation.job.${state}`)}
        </Text>
      ),
    },
    {
      key: 'due',
      header: t('operation.due'),
      text: ({ dueAt }) => instantInWords(dueAt, texts),
      cell: ({ dueAt }) => <Instant at={dueAt} />,
    },
    {
      key: 'attempts',
      header: t('operation.attempts'),
      text: ({ attempts }) => number(attempts),
      align: 'end',
    },
    { key: 'why', header: t('operation.why'), text: ({ detail }) => detail ?? '' },
    {
      key: 'steps',
      header: t('ui.steps'),
      onlyOnScreen: true,
      text: () => '',
      cell: ({ id, kind, state }) =>
        state === 'dead' && <DecisionButtons service={service} of="jobs" id={id} name={kind} />,
    },
  ];
}
