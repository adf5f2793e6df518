import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { TableUnreadableError } from '../domain/errors.ts';
import { limits, type TableRow } from './table.ts';

const CHUNK = 65_536;
const delimiters = [';', ',', '\t'] as const;
const QUOTE = '"';

/** The rows of text with a delimiter, empty ones among them. Throws TableUnreadableError. */
export async function* csvRows(file: Uint8Array): AsyncGenerator<TableRow> {
  const text = textOf(file);
  const parser = parse({
    bom: true,
    delimiter: delimiterOf(text),
    relax_column_count: true,
    skip_empty_lines: false,
    trim: true,
    max_record_size: limits.columns * limits.cell,
  });
  let row = 0;
  try {
    for await (const cells of Readable.from(chunksOf(text)).pipe(parser)) {
      row += 1;
      yield { row, cells: cells as string[] };
    }
  } catch (error) {
    // the parser's own words may quote the file
    if (error instanceof CsvError)
      throw new TableUnreadableError(`row ${row + 1} is not closed, or has quotes inside a cell`);
    throw error;
  }
}

function* chunksOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += CHUNK) yield text.slice(at, at + CHUNK);
}

function textOf(file: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file);
    if (!text.includes('\0')) return text;
  } catch {
    // every other encoding gets the same answer, below
  }
  throw new TableUnreadableError(
    'it is not UTF-8 (what Excel saves as “CSV” is Windows-1250 here: save it as “CSV UTF-8”)',
  );
}

/** The one that the first line has most of, outside quotes. */
function delimiterOf(text: string): string {
  const counts = new Map<string, number>(delimiters.map((delimiter) => [delimiter, 0]));
  let quoted = false;
  for (const letter of text.slice(0, limits.columns * limits.cell)) {
    if (letter === QUOTE) quoted = !quoted;
    if (quoted) continue;
    if (letter === '\n' || letter === '\r') break;
    const count = counts.get(letter);
    if (count !== undefined) counts.set(letter, count + 1);
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return most?.[0] ?? ',';
}
