import { Badge, Radio, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../texts/texts.tsx';
import { statusQuery, type MessageStatus } from './queries.ts';
import { services, stateOf, type Service } from './services.ts';

interface ServicesTableProps {
  readonly chosen: Service;
  readonly onChoose: (service: Service) => void;
}

/** How messages flow in each service; the chosen one is looked at below. */
export function ServicesTable({ chosen, onChoose }: ServicesTableProps) {
  const { t } = useTexts();
  return (
    <Table.ScrollContainer minWidth={640}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('operation.service')}</Table.Th>
            <Table.Th>{t('operation.state')}</Table.Th>
            <Table.Th ta="end">{t('operation.lag')}</Table.Th>
            <Table.Th ta="end">{t('operation.outbox')}</Table.Th>
            <Table.Th ta="end">{t('operation.parked')}</Table.Th>
            <Table.Th ta="end">{t('operation.dead')}</Table.Th>
            <Table.Th ta="end">{t('operation.workers')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {services.map((service) => (
            <ServiceRow
              key={service}
              service={service}
              isChosen={service === chosen}
              onChoose={() => onChoose(service)}
            />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

interface RowProps {
  readonly service: Service;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function ServiceRow({ service, isChosen, onChoose }: RowProps) {
  const { t, number } = useTexts();
  const { data, isError } = useQuery(statusQuery(service));
  const status = isError ? undefined : data;
  return (
    <Table.Tr bg={isChosen ? 'var(--mantine-primary-color-light)' : undefined}>
      <Table.Td>
        <Radio
          name="service"
          label={t(`operation.service.${service}`)}
          checked={isChosen}
          onChange={onChoose}
        />
      </Table.Td>
      <Table.Td>
        {isError && <StateBadge colour="red" words={t('operation.state.away')} />}
        {status && <State status={status} />}
      </Table.Td>
      <Table.Td ta="end">{status?.lag ?? '–'}</Table.Td>
      <Table.Td ta="end">{status && <Outbox {...status.outbox} />}</Table.Td>
      <Table.Td ta="end">{status && <Count number={status.parkedLines} />}</Table.Td>
      <Table.Td ta="end">{status && <Count number={status.deadLetters} />}</Table.Td>
      <Table.Td ta="end">{status && number(status.workers.length)}</Table.Td>
    </Table.Tr>
  );
}

function State({ status }: { readonly status: MessageStatus }) {
  const { t } = useTexts();
  const state = stateOf(status);
  const colour = state === 'flows' ? 'teal' : state === 'behind' ? 'orange' : 'red';
  return (
    <StateBadge colour={colour} words={t(`operation.state.${state}`, { lag: status.lag ?? 0 })} />
  );
}

function StateBadge({ colour, words }: { readonly colour: string; readonly words: string }) {
  return (
    <Badge variant="light" color={colour} tt="none" miw="max-content">
      {words}
    </Badge>
  );
}

/** What waits for somebody stands out by weight too. */
function Count({ number: count }: { readonly number: number }) {
  const { number } = useTexts();
  return (
    <Text span size="sm" fw={count > 0 ? 700 : undefined} c={count > 0 ? 'red' : undefined}>
      {number(count)}
    </Text>
  );
}

/** Rows that are younger than this are just on their way. */
const OLD_SECONDS = 5;

function Outbox({ rows, oldestAgeSeconds }: MessageStatus['outbox']) {
  const { t, number } = useTexts();
  if (rows === 0 || oldestAgeSeconds < OLD_SECONDS) return number(rows);
  return t('operation.outboxOld', { rows, seconds: Math.round(oldestAgeSeconds) });
}
