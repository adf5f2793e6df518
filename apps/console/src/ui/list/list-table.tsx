import { Table } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { Column } from './column.ts';
import { ListHead } from './list-head.tsx';
import { ListRow } from './list-row.tsx';
import { useListKeys } from './use-list-keys.ts';

const ROW_HEIGHT = 44;
const HEIGHT = 'calc(100dvh - 240px)';
/** Shorter lists are on the page as a whole, for search in the page and for paper. */
const WHOLE = 200;
const BEYOND = 20;

interface ListTableProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly idOf: (row: Row) => string;
  readonly onOpen?: (row: Row) => void;
  readonly sort?: string | undefined;
  readonly onSort?: (sort: string) => void;
  /** Ids of rows; undefined where rows are not selected. */
  readonly selected: ReadonlySet<string> | undefined;
  readonly onSelected: (selected: ReadonlySet<string>) => void;
}

/** The rows; of a long list only those that can be seen are on the page. */
export function ListTable<Row>(props: ListTableProps<Row>) {
  const { label, rows, columns, idOf, onOpen, sort, onSort, selected, onSelected } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const lines = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: rows.length <= WHOLE ? WHOLE : BEYOND,
  });
  const toggle = (row: Row | undefined) => {
    if (row === undefined || selected === undefined) return;
    const next = new Set(selected);
    if (!next.delete(idOf(row))) next.add(idOf(row));
    onSelected(next);
  };
  const keys = useListKeys({
    count: rows.length,
    onOpen: (at) => rows[at] !== undefined && onOpen?.(rows[at]),
    onSelect: (at) => toggle(rows[at]),
    onMove: (at) => {
      lines.scrollToIndex(at);
      scroller.current?.querySelector<HTMLElement>(`tr[data-index="${at}"]`)?.focus();
    },
  });
  const shown = lines.getVirtualItems();
  const above = shown[0]?.start ?? 0;
  const below = lines.getTotalSize() - (shown.at(-1)?.end ?? 0);
  const allSelected = selected && rows.every((row) => selected.has(idOf(row)));
  return (
    <div
      ref={scroller}
      style={{ maxHeight: HEIGHT, overflow: 'auto' }}
      className="whole-on-paper"
      // who has no mouse scrolls it by the arrows
      tabIndex={0}
      role="region"
      aria-label={label}
    >
      <Table stickyHeader highlightOnHover onKeyDown={keys.onKeyDown}>
        <ListHead
          columns={columns}
          sort={sort}
          onSort={onSort}
          allSelected={allSelected}
          onSelectAll={() => onSelected(new Set(allSelected === true ? [] : rows.map(idOf)))}
        />
        <Table.Tbody>
          {above > 0 && <tr aria-hidden style={{ height: above }} />}
          {shown.map(({ index }) => {
            const row = rows[index];
            if (row === undefined) return null;
            return (
              <ListRow
                key={idOf(row)}
                row={row}
                at={index}
                columns={columns}
                current={index === keys.at}
                selected={selected?.has(idOf(row)) ?? false}
                selectLabel={selected && columns[0]?.text(row)}
                onSelect={() => toggle(row)}
                onOpen={onOpen && (() => onOpen(row))}
                onFocus={() => keys.setAt(index)}
                rowRef={lines.measureElement}
              />
            );
          })}
          {below > 0 && <tr aria-hidden style={{ height: below }} />}
        </Table.Tbody>
      </Table>
    </div>
  );
}
