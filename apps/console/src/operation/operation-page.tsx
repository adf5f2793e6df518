import { Group, Tabs, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTexts } from '../texts/texts.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { ActionsList } from './actions-list.tsx';
import { DeadList } from './dead-list.tsx';
import { JobsList } from './jobs-list.tsx';
import { ParkedList } from './parked-list.tsx';
import { LOOK_SECONDS } from './queries.ts';
import { ServiceSteps } from './service-steps.tsx';
import { ServicesTable } from './services-table.tsx';
import { parts, type Part } from './services.ts';

const route = getRouteApi('/operation');

/** Whether messages flow, and what waits for a decision of an operator. */
export function OperationPage() {
  const { t } = useTexts();
  const { service = 'organisations', part = 'parked', jobs } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <>
      <PageHead title={t('shell.operation')} subtitle={t('operation.help')} />
      <ServicesTable
        chosen={service}
        onChoose={(next) => void navigate({ search: { service: next, part, jobs } })}
      />
      <Text size="xs" c="dimmed" mt={4} className="not-on-paper">
        {t('operation.refreshed', { seconds: LOOK_SECONDS })}
      </Text>
      <Tabs
        value={part}
        onChange={(next) => void navigate({ search: { service, part: next as Part, jobs } })}
        mt="xl"
        keepMounted={false}
      >
        <Group justify="space-between" mb="xs">
          <Tabs.List>
            {parts.map((one) => (
              <Tabs.Tab key={one} value={one}>
                {t(`operation.${one}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <ServiceSteps service={service} />
        </Group>
        <Text size="sm" fw={600}>
          {t(`operation.service.${service}`)}
        </Text>
        <Tabs.Panel value="parked">
          <ParkedList service={service} />
        </Tabs.Panel>
        <Tabs.Panel value="dead">
          <DeadList service={service} />
        </Tabs.Panel>
        <Tabs.Panel value="jobs">
          <JobsList
            service={service}
            state={jobs}
            onState={(next) => void navigate({ search: { service, part, jobs: next } })}
          />
        </Tabs.Panel>
        <Tabs.Panel value="actions">
          <ActionsList service={service} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
