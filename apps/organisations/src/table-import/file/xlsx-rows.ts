import { streamXlsxRows } from 'hucre';
import { TableUnreadableError } from '../domain/errors.ts';
import { expectSmallArchive } from './expect-small-archive.ts';
import { limits, type TableRow } from './table.ts';

const A_DAY = 'YYYY-MM-DD'.length;

/**
 * The rows of the first sheet; of a formula what the program computed last, as text. Throws TableUnreadableError.
 */
export async function* xlsxRows(file: Uint8Array): AsyncGenerator<TableRow> {
  await expectSmallArchive(file);
  const rows = streamXlsxRows(file, { maxRows: limits.rowsRead + 1 });
  try {
    for await (const { index, values } of rows) {
      yield { row: index + 1, cells: values.slice(0, limits.columns + 1).map(textOf) };
    }
  } catch (error) {
    // the reader has an error class for each part of a workbook, and its words may quote the file
    if (error instanceof Error && isOfReader(error))
      throw new TableUnreadableError('it is no workbook of a spreadsheet program (.xlsx)');
    throw error;
  }
}

function isOfReader(error: Error): boolean {
  return !(error instanceof TableUnreadableError);
}

function textOf(value: string | number | boolean | Date | null): string {
  if (value === null) return '';
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, A_DAY);
  }
  return String(value).trim();
}
