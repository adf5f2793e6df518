import { TableUnreadableError, TooManyRowsError } from '../domain/errors.ts';
import { csvRows } from './csv-rows.ts';
import { limits, type Table, type TableRow } from './table.ts';
import { xlsxRows } from './xlsx-rows.ts';

export const CSV = 'text/csv';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Reads the first sheet, or the lines of text. Throws TableUnreadableError or TooManyRowsError. */
export async function readTable(contentType: string | undefined, file: Uint8Array): Promise<Table> {
  const lines = contentType?.includes(CSV) === true ? csvRows(file) : xlsxRows(file);
  const rows: TableRow[] = [];
  let header: readonly string[] | undefined;
  let read = 0;
  for await (const { row, cells } of lines) {
    read += 1;
    if (read > limits.rowsRead) throw new TooManyRowsError(limits.rows);
    if (cells.length > limits.columns)
      throw new TableUnreadableError(`row ${row} has more than ${limits.columns} columns`);
    if (cells.every((cell) => cell === '')) continue;
    if (header === undefined) header = cells;
    else rows.push({ row, cells });
    if (rows.length > limits.rows) throw new TooManyRowsError(limits.rows);
  }
  if (header === undefined) throw new TableUnreadableError('it has no row that names the columns');
  return { header, rows };
}
