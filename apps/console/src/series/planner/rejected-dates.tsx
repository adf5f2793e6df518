import { Button, Stack, Table, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../../texts/texts.tsx';
import { DateInput } from '../../ui/date-input.tsx';
import { useCountries } from '../../ui/countries.ts';
import type { Plans } from './question.ts';

const FEW = 12;

/** Why a date was not taken: asked by its date, or read one after the other. */
export function RejectedDates({ answer }: { readonly answer: Plans }) {
  const { t, date } = useTexts();
  const { nameOf } = useCountries();
  const [wanted, setWanted] = useState('');
  const [most, setMost] = useState(FEW);
  if (answer.rejected.length === 0) return null;
  const found = together(answer).filter(({ from }) => wanted === '' || from === wanted);
  return (
    <Stack gap="xs">
      <Title order={2} size="h4">
        {t('series.plan.whyNot')}
      </Title>
      <DateInput
        w={190}
        className="not-on-paper"
        label={t('series.plan.whyNotOn')}
        value={wanted}
        onChange={setWanted}
      />
      {found.length === 0 ? (
        <Text size="sm">{t('series.plan.notRejected')}</Text>
      ) : (
        <Table withTableBorder verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('series.plan.beginning')}</Table.Th>
              <Table.Th scope="col">{t('series.host')}</Table.Th>
              <Table.Th scope="col">{t('ui.reason')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {found.slice(0, most).map(({ from, hosts, why }) => (
              <Table.Tr key={`${from} ${hosts.join()}`}>
                <Table.Td style={{ whiteSpace: 'nowrap' }}>{date(from, 'short')}</Table.Td>
                <Table.Td>
                  {hosts.length > 1 && hosts.length === answer.question.hosts.length
                    ? t('ui.all')
                    : hosts.map(nameOf).join(', ')}
                </Table.Td>
                <Table.Td>{why}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {found.length > most && (
        <Button variant="default" w="fit-content" onClick={() => setMost(most + FEW * 4)}>
          {t('ui.more')}
        </Button>
      )}
    </Stack>
  );
}

interface Rejected {
  readonly from: string;
  readonly hosts: readonly string[];
  readonly why: string;
}

/** Hosts for whom the same speaks against a date, in one row. */
function together({ rejected }: Plans): readonly Rejected[] {
  const rows = rejected.map(({ from, host, reasons }) => ({
    from,
    host,
    why: [...new Set(reasons.map(({ text }) => text))].join(' '),
  }));
  return [...Map.groupBy(rows, ({ from, why }) => `${from} ${why}`).values()].flatMap((same) =>
    same[0] === undefined
      ? []
      : [{ from: same[0].from, why: same[0].why, hosts: same.map(({ host }) => host) }],
  );
}
