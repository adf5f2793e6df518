import { useTexts } from '../texts/texts.tsx';
import { Instant, instantInWords } from '../ui/instant.tsx';
import type { Column } from '../ui/list/column.ts';
import { DataList } from '../ui/list/data-list.tsx';
import { usePages } from '../ui/list/use-pages.ts';
import { LOOK_MS, actionsPages, type OperatorAction } from './queries.ts';
import type { Service } from './services.ts';

/** What operators asked for, the newest first, and what became of it. */
export function ActionsList({ service }: { readonly service: Service }) {
  const { t } = useTexts();
  const { queryKey, ask } = actionsPages(service);
  return (
    <DataList
      label={t('operation.actions')}
      pages={usePages(queryKey, ask, LOOK_MS)}
      columns={useColumns()}
      idOf={({ id }) => id}
      empty={t('operation.noActions')}
    />
  );
}

function useColumns(): readonly Column<OperatorAction>[] {
  const texts = useTexts();
  const { t } = texts;
  return [
    {
      key: 'since',
      header: t('operation.since'),
      text: ({ requestedAt }) => instantInWords(requestedAt, texts),
      cell: ({ requestedAt }) => <Instant at={requestedAt} />,
    },
    { key: 'kind', header: t('operation.kind'), text: ({ kind }) => t(`operation.kind.${kind}`) },
    { key: 'subject', header: t('operation.subject'), text: ({ target }) => target ?? '' },
    { key: 'why', header: t('ui.reason'), text: ({ why }) => why },
    {
      key: 'state',
      header: t('operation.state'),
      text: ({ state }) => t(`operation.action.${state}`),
    },
    { key: 'result', header: t('operation.result'), text: ({ result }) => result ?? '' },
  ];
}
