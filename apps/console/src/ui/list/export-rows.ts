import type { Column } from './column.ts';

export type ExportFormat = 'csv' | 'xlsx';

const types: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
/** Spreadsheets take a file without it for another encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Saves exactly what is shown. Cells are texts, so that no spreadsheet takes one for a formula. */
export async function exportRows<Row>(
  rows: readonly Row[],
  shown: readonly Column<Row>[],
  { format, fileName }: { readonly format: ExportFormat; readonly fileName: string },
): Promise<void> {
  const columns = shown.filter(({ onlyOnScreen }) => onlyOnScreen !== true);
  const table = [
    columns.map(({ header }) => header),
    ...rows.map((row) => columns.map(({ text }) => text(row))),
  ];
  const content = format === 'csv' ? await asCsv(table) : await asXlsx(table);
  save(new Blob([content], { type: types[format] }), `${fileName}.${format}`);
}

async function asCsv(table: string[][]): Promise<string> {
  const { writeCsv } = await import('hucre/csv');
  return BYTE_ORDER_MARK + writeCsv(table, { escapeFormulae: true });
}

async function asXlsx(table: string[][]): Promise<BlobPart> {
  const { writeXlsx } = await import('hucre/xlsx');
  const written = await writeXlsx({ sheets: [{ name: 'List', rows: table }] });
  return new Uint8Array(written);
}

function save(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
