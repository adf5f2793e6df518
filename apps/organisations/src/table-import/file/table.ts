/** A table as it was sent: the first row names the columns. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** As a spreadsheet numbers it: the row of the header is 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

export const limits = {
  rows: 20_000,
  /** With those that are empty, which a few kilobytes may hold by the million. */
  rowsRead: 100_000,
  columns: 50,
  cell: 2_000,
  xlsxBytes: 5_242_880,
  /** What all parts of a workbook come to when they are unpacked. */
  unpackedBytes: 33_554_432,
} as const;
