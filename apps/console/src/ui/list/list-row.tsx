import { Checkbox, Table } from '@mantine/core';
import type { Ref } from 'react';
import type { Column } from './column.ts';

interface RowProps<Row> {
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
  readonly current: boolean;
  readonly selected: boolean;
  /** What the box says to who does not see the row; without it rows are not selected. */
  readonly selectLabel?: string | undefined;
  readonly onSelect: () => void;
  readonly onOpen?: (() => void) | undefined;
  readonly onFocus: () => void;
  readonly rowRef: Ref<HTMLTableRowElement>;
  readonly at: number;
}

/** A row takes the focus as one; what is inside it stays reachable too. */
export function ListRow<Row>(props: RowProps<Row>) {
  const { row, columns, current, selected, selectLabel, onSelect, onOpen, onFocus, rowRef, at } =
    props;
  return (
    <Table.Tr
      ref={rowRef}
      data-index={at}
      tabIndex={current ? 0 : -1}
      bg={selected ? 'var(--mantine-primary-color-light)' : undefined}
      onFocus={onFocus}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target === event.currentTarget) onOpen?.();
      }}
    >
      {selectLabel !== undefined && (
        <Table.Td w={40} className="not-on-paper">
          <Checkbox aria-label={selectLabel} checked={selected} onChange={onSelect} />
        </Table.Td>
      )}
      {columns.map(({ key, text, cell, align, onOneLine, onlyOnScreen }) => (
        <Table.Td
          key={key}
          ta={align}
          style={onOneLine === true ? { whiteSpace: 'nowrap' } : undefined}
          className={onlyOnScreen === true ? 'not-on-paper' : undefined}
        >
          {cell?.(row) ?? text(row)}
        </Table.Td>
      ))}
    </Table.Tr>
  );
}
