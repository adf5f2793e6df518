import { Group, Text } from '@mantine/core';
import { useTexts } from '../texts/texts.tsx';
import { Instant, instantInWords } from '../ui/instant.tsx';
import type { Column } from '../ui/list/column.ts';
import { DataList } from '../ui/list/data-list.tsx';
import { usePages } from '../ui/list/use-pages.ts';
import { DecisionButtons } from './decision-buttons.tsx';
import { LOOK_MS, askDead, deadPages, type DeadLetter } from './queries.ts';
import { RecordDialog } from './record-dialog.tsx';
import type { Service } from './services.ts';

/** Records that the service can never handle as they stand. */
export function DeadList({ service }: { readonly service: Service }) {
  const { t } = useTexts();
  const { queryKey, ask } = deadPages(service);
  return (
    <>
      <Text size="sm" c="dimmed" mb="xs">
        {t('operation.deadHelp')}
      </Text>
      <DataList
        label={t('operation.dead')}
        pages={usePages(queryKey, ask, LOOK_MS)}
        columns={useColumns(service)}
        idOf={({ id }) => id}
        empty={t('operation.nothingDead')}
      />
    </>
  );
}

function useColumns(service: Service): readonly Column<DeadLetter>[] {
  const texts = useTexts();
  const { t } = texts;
  return [
    { key: 'subject', header: t('operation.subject'), text: ({ key, id }) => key ?? id },
    { key: 'topic', header: t('operation.topic'), text: ({ topic }) => topic },
    {
      key: 'why',
      header: t('operation.why'),
      text: ({ reason, detail }) => `${t(`operation.reason.${reason}`)}: ${detail}`,
    },
    {
      key: 'since',
      header: t('operation.since'),
      text: ({ at }) => instantInWords(at, texts),
      cell: ({ at }) => <Instant at={at} />,
    },
    {
      key: 'steps',
      header: t('ui.steps'),
      onlyOnScreen: true,
      text: () => '',
      cell: ({ id, key }) => (
        <Group gap={4} wrap="nowrap">
          <RecordDialog
            title={key ?? id}
            queryKey={['dead', service, id]}
            ask={() => askDead(service, id)}
          />
          <DecisionButtons service={service} of="dead" id={id} name={key ?? id} />
        </Group>
      ),
    },
  ];
}
