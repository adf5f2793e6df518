import { Button, Card, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../texts/texts.tsx';
import { Failure } from '../ui/failure.tsx';
import { LinkAnchor } from '../ui/links.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { grouped, type TasksOfGroup } from './task.ts';
import { TaskRow } from './task-row.tsx';
import classes from './task-row.module.css';
import { useTasks } from './use-tasks.ts';

const WHILE_LOADING = 180;
const SHOWN = 6;

/** What waits for the reader: grouped by what one does, the nearest deadline first. */
export function HomePage() {
  const { t } = useTexts();
  const { tasks, isPending, errors, retry } = useTasks();
  const [now] = useState(() => new Date());
  const groups = grouped(tasks);
  return (
    <>
      <PageHead title={t('shell.home')} />
      <Stack maw={960}>
        {errors[0] !== undefined && <Failure error={errors[0]} onRetry={retry} />}
        {groups.map((each) => (
          <Group key={each.group} {...each} now={now} />
        ))}
        {isPending && (
          <Skeleton height={WHILE_LOADING} aria-label={t('ui.loading')} role="status" />
        )}
        {!isPending && errors.length === 0 && groups.length === 0 && (
          <Card withBorder>
            <Title order={2} size="h4">
              {t('home.nothing')}
            </Title>
            <Text mb="xs">{t('home.nothingText')}</Text>
            <LinkAnchor to="/events">{t('home.toEvents')}</LinkAnchor>
          </Card>
        )}
      </Stack>
    </>
  );
}

function Group({ group, tasks, now }: TasksOfGroup & { readonly now: Date }) {
  const { t } = useTexts();
  const [all, setAll] = useState(false);
  const shown = all ? tasks : tasks.slice(0, SHOWN);
  const more = tasks.length - shown.length;
  return (
    <section aria-labelledby={`tasks-${group}`}>
      <Title order={2} size="h4" id={`tasks-${group}`}>
        {t(`home.group.${group}`)}
      </Title>
      <ul className={classes.list}>
        {shown.map((task) => (
          <TaskRow key={task.key} task={task} now={now} />
        ))}
      </ul>
      {more > 0 && (
        <Button variant="subtle" size="compact-sm" mt={4} onClick={() => setAll(true)}>
          {t('home.showAll', { count: more })}
        </Button>
      )}
    </section>
  );
}
