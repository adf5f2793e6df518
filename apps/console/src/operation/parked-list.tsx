import { Group, Text } from '@mantine/core';
import { useTexts } from '../texts/texts.tsx';
import { Instant, instantInWords } from '../ui/instant.tsx';
import type { Column } from '../ui/list/column.ts';
import { DataList } from '../ui/list/data-list.tsx';
import { usePages } from '../ui/list/use-pages.ts';
import { DecisionButtons } from './decision-buttons.tsx';
import { LOOK_MS, askParked, parkedPages, type ParkedLine } from './queries.ts';
import { RecordDialog } from './record-dialog.tsx';
import type { Service } from './services.ts';

/** What could not be handled, or waits for a message that is missing. */
export function ParkedList({ service }: { readonly service: Service }) {
  const { t } = useTexts();
  const { queryKey, ask } = parkedPages(service);
  return (
    <>
      <Text size="sm" c="dimmed" mb="xs">
        {t('operation.parkedHelp')}
      </Text>
      <DataList
        label={t('operation.parked')}
        pages={usePages(queryKey, ask, LOOK_MS)}
        columns={useColumns(service)}
        idOf={({ id }) => id}
        empty={t('operation.nothingParked')}
      />
    </>
  );
}

function useColumns(service: Service): readonly Column<ParkedLine>[] {
  const texts = useTexts();
  const { t, number } = texts;
  return [
    { key: 'subject', header: t('operation.subject'), text: ({ subject }) => subject },
    { key: 'topic', header: t('operation.topic'), text: ({ topic }) => topic },
    {
      key: 'why',
      header: t('operation.why'),
      text: ({ reason, detail }) => `${t(`operation.reason.${reason}`)}: ${detail}`,
    },
    {
      key: 'since',
      header: t('operation.since'),
      text: ({ since }) => instantInWords(since, texts),
      cell: ({ since }) => <Instant at={since} />,
    },
    {
      key: 'waiting',
      header: t('operation.waiting'),
      text: ({ waiting }) => number(waiting),
      align: 'end',
    },
    {
      key: 'steps',
      header: t('ui.steps'),
      onlyOnScreen: true,
      text: () => '',
      cell: ({ id, subject }) => (
        <Group gap={4} wrap="nowrap">
          <RecordDialog
            title={subject}
            queryKey={['parked', service, id]}
            ask={() => askParked(service, id)}
          />
          <DecisionButtons service={service} of="parked" id={id} name={subject} />
        </Group>
      ),
    },
  ];
}
