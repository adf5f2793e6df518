import { ActionIcon, Group, Menu, Text, Tooltip } from '@mantine/core';
import { IconColumns, IconDownload, IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts.tsx';
import type { Column } from './column.ts';
import type { ExportFormat } from './export-rows.ts';

const ICON = 18;

interface ToolbarProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly hidden: ReadonlySet<string>;
  readonly onHide: (hidden: ReadonlySet<string>) => void;
  readonly onExport: (format: ExportFormat) => void;
  readonly count: number;
  readonly hasMore: boolean;
  readonly children?: ReactNode;
}

/** Above a list: filters or, with rows selected, what can be done with them; columns, export and print. */
export function ListToolbar<Row>(props: ToolbarProps<Row>) {
  const { columns, hidden, onHide, onExport, count, hasMore, children } = props;
  const { t, number } = useTexts();
  const toggle = (key: string) => {
    const next = new Set(hidden);
    if (!next.delete(key)) next.add(key);
    onHide(next);
  };
  return (
    <Group justify="space-between" className="not-on-paper" align="end">
      <Group gap="xs" align="end" maw="100%">
        {children}
      </Group>
      <Group gap={4}>
        <Text size="sm" c="dimmed" role="status">
          {hasMore ? `${number(count)}+` : t('ui.rows', { count })}
        </Text>
        <Menu closeOnItemClick={false}>
          <Menu.Target>
            <ActionIcon variant="subtle" aria-label={t('ui.columns')}>
              <IconColumns size={ICON} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {columns.map(({ key, header }) => (
              <Menu.CheckboxItem key={key} checked={!hidden.has(key)} onChange={() => toggle(key)}>
                {header}
              </Menu.CheckboxItem>
            ))}
          </Menu.Dropdown>
        </Menu>
        <Menu>
          <Menu.Target>
            <ActionIcon variant="subtle" aria-label={t('ui.export')}>
              <IconDownload size={ICON} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => onExport('xlsx')}>XLSX</Menu.Item>
            <Menu.Item onClick={() => onExport('csv')}>CSV</Menu.Item>
          </Menu.Dropdown>
        </Menu>
        <Tooltip label={t('ui.print')}>
          <ActionIcon variant="subtle" aria-label={t('ui.print')} onClick={() => window.print()}>
            <IconPrinter size={ICON} />
          </ActionIcon>
        </Tooltip>
      </Group>
    </Group>
  );
}
