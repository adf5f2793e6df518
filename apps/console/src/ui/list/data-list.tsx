import { Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../../texts/texts.tsx';
import { Failure } from '../failure.tsx';
import type { Column } from './column.ts';
import { exportRows } from './export-rows.ts';
import { ListTable } from './list-table.tsx';
import { ListToolbar } from './list-toolbar.tsx';
import type { Pages } from './use-pages.ts';

const WHILE_LOADING = 260;

export interface DataListProps<Row> {
  /** What the list holds, for who does not see it; and the name of an exported file. */
  readonly label: string;
  readonly pages: Pages<Row>;
  readonly columns: readonly Column<Row>[];
  readonly idOf: (row: Row) => string;
  readonly onOpen?: (row: Row) => void;
  readonly sort?: string | undefined;
  readonly onSort?: (sort: string) => void;
  readonly filters?: ReactNode;
  /** What can be done with many rows at once; without it no row can be selected. */
  readonly actions?: (selected: readonly Row[], done: () => void) => ReactNode;
  /** Shown instead of a list without rows. */
  readonly empty?: ReactNode;
}

/** The one way in which the console lists things: sort, columns, keyboard, selection, export, print. */
export function DataList<Row>(props: DataListProps<Row>) {
  const { label, pages, idOf, filters, actions, empty } = props;
  const { t } = useTexts();
  const { rows, error, isPending, hasMore, isLoadingMore, loadMore, retry } = pages;
  const [hidden, setHidden] = useState<ReadonlySet<string>>(
    () => new Set(props.columns.filter((column) => column.hidden).map(({ key }) => key)),
  );
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  if (error !== null && rows.length === 0) return <Failure error={error} onRetry={retry} />;
  const columns = props.columns.filter(({ key }) => !hidden.has(key));
  const chosen = rows.filter((row) => selected.has(idOf(row)));
  return (
    <Stack gap="xs">
      <ListToolbar
        columns={props.columns}
        hidden={hidden}
        onHide={setHidden}
        onExport={(format) => void exportRows(rows, columns, { format, fileName: label })}
        count={rows.length}
        hasMore={hasMore}
      >
        {chosen.length === 0 ? (
          filters
        ) : (
          <Group gap="xs">
            <Text size="sm">{t('ui.selected', { count: chosen.length })}</Text>
            {actions?.(chosen, () => setSelected(new Set()))}
          </Group>
        )}
      </ListToolbar>
      {isPending && <Skeleton height={WHILE_LOADING} aria-label={t('ui.loading')} />}
      {!isPending && rows.length === 0 && (empty ?? <Text c="dimmed">{t('ui.nothingFound')}</Text>)}
      {rows.length > 0 && (
        <ListTable
          label={label}
          rows={rows}
          columns={columns}
          idOf={idOf}
          onOpen={props.onOpen}
          sort={props.sort}
          onSort={props.onSort}
          selected={actions && selected}
          onSelected={setSelected}
        />
      )}
      {hasMore && (
        <Button variant="default" loading={isLoadingMore} onClick={loadMore} w="fit-content">
          {t('ui.more')}
        </Button>
      )}
    </Stack>
  );
}
