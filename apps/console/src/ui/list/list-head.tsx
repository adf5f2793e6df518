import { Checkbox, Table, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import { useTexts } from '../../texts/texts.tsx';
import type { Column } from './column.ts';

const ICON = 14;

interface HeadProps<Row> {
  readonly columns: readonly Column<Row>[];
  /** As the API takes it: a field, with `-` before it for the other direction. */
  readonly sort?: string | undefined;
  readonly onSort?: ((sort: string) => void) | undefined;
  /** Undefined where rows are not selected. */
  readonly allSelected?: boolean | undefined;
  readonly onSelectAll: () => void;
}

export function ListHead<Row>({ columns, sort, onSort, allSelected, onSelectAll }: HeadProps<Row>) {
  const { t } = useTexts();
  return (
    <Table.Thead>
      <Table.Tr>
        {allSelected !== undefined && (
          <Table.Th w={40} className="not-on-paper">
            <Checkbox aria-label={t('ui.all')} checked={allSelected} onChange={onSelectAll} />
          </Table.Th>
        )}
        {columns.map(({ key, header, sortBy, align, onlyOnScreen }) => (
          <Table.Th
            key={key}
            ta={align}
            className={onlyOnScreen === true ? 'not-on-paper' : undefined}
            aria-sort={sortBy === undefined ? undefined : directionOf(sort, sortBy)}
          >
            {sortBy === undefined || onSort === undefined ? (
              header
            ) : (
              <UnstyledButton
                fw={700}
                fz="sm"
                onClick={() => onSort(sort === sortBy ? `-${sortBy}` : sortBy)}
              >
                {header} {sort === sortBy && <IconArrowUp size={ICON} aria-hidden />}
                {sort === `-${sortBy}` && <IconArrowDown size={ICON} aria-hidden />}
                {directionOf(sort, sortBy) === 'none' && (
                  <IconArrowsSort size={ICON} color="var(--mantine-color-dimmed)" aria-hidden />
                )}
              </UnstyledButton>
            )}
          </Table.Th>
        ))}
      </Table.Tr>
    </Table.Thead>
  );
}

function directionOf(sort: string | undefined, sortBy: string) {
  if (sort === sortBy) return 'ascending';
  return sort === `-${sortBy}` ? 'descending' : 'none';
}
