import { z } from 'zod';
import { columnsOf, type KnownColumns } from '../file/columns.ts';
import { readTable } from '../file/read-table.ts';
import { limits, type TableRow } from '../file/table.ts';
import type { ImportedRow, ReadRow, SoundRow } from '../use-cases/ports.ts';

/** The text of each cell that has some, by column. */
export type Cells = Readonly<Record<string, string>>;

/** A spreadsheet program would compute what begins like this. */
const FORMULA = /^[=+\-@\t]/;

/** What a row asks for, with the issues of zod's own schemas of requests. */
export interface RowSchema<T> {
  readonly columns: KnownColumns;
  readonly schema: z.ZodType<T>;
  /** The cells as the schema takes them. */
  readonly shaped: (cells: Cells) => object;
  /** Columns with text that people read. */
  readonly texts: readonly string[];
}

/** Reads the table and checks each row as a request is checked. Throws what `readTable` and `columnsOf` throw. */
export async function checkedRows<T>(
  file: { readonly type: string | undefined; readonly bytes: Uint8Array },
  rowSchema: RowSchema<T>,
  sound: (value: T) => Omit<SoundRow, 'row'>,
): Promise<readonly ReadRow[]> {
  const { header, rows } = await readTable(file.type, file.bytes);
  const columns = columnsOf(header, rowSchema.columns);
  return rows.map((row): ReadRow => {
    const fault = faultOf(row, columns, rowSchema.texts);
    if (fault !== undefined) return fault;
    const parsed = rowSchema.schema.safeParse(rowSchema.shaped(cellsOf(row, columns)));
    if (parsed.success) return { row: row.row, ...sound(parsed.data) } as SoundRow;
    const [issue] = parsed.error.issues;
    return refusal(row, 'import.cell-wrong', issue?.message ?? '', String(issue?.path[0] ?? ''));
  });
}

function cellsOf({ cells }: TableRow, columns: readonly string[]): Cells {
  const named = columns.map((column, index) => [column, cells[index] ?? ''] as const);
  return Object.fromEntries(named.filter(([, cell]) => cell !== ''));
}

function faultOf(
  row: TableRow,
  columns: readonly string[],
  texts: readonly string[],
): (ImportedRow & { outcome: 'refused' }) | undefined {
  const extra = row.cells.slice(columns.length).some((cell) => cell !== '');
  if (extra) return refusal(row, 'import.too-many-cells', 'It has more cells than the first row.');
  const long = columns.find((_, index) => (row.cells[index] ?? '').length > limits.cell);
  if (long !== undefined)
    return refusal(
      row,
      'import.cell-too-long',
      `A cell has at most ${limits.cell} characters.`,
      long,
    );
  const formula = columns.find(
    (column, index) =>
      texts.includes(column.split('.')[0] ?? '') && FORMULA.test(row.cells[index] ?? ''),
  );
  if (formula === undefined) return undefined;
  const detail =
    'Text that begins with =, +, - or @ is a formula to spreadsheets, and is not taken.';
  return refusal(row, 'import.formula', detail, formula);
}

export function refusal(
  { row }: Pick<TableRow, 'row'>,
  code: string,
  detail: string,
  field: string | null = null,
): ImportedRow & { outcome: 'refused' } {
  return { row, outcome: 'refused', id: null, doubleOf: [], code, detail, field };
}
