import type { PartResult, Row } from './result.ts';

const HEAD = ['measured', 'figure', 'least – most', 'wanted', ''];

/** The figures as text for a terminal. */
export function tableOf(results: readonly PartResult[]): string {
  const lines = results.flatMap(({ title, rows }) => [[title], ...rows.map(cellsOf)]);
  const widths = HEAD.map((_, column) =>
    Math.max(
      ...[HEAD, ...lines.filter((cells) => cells.length > 1)].map(
        (cells) => cells[column]?.length ?? 0,
      ),
    ),
  );
  const text = [HEAD, ...lines].map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const bounds = results.flatMap(({ bound }) => bound.map((line) => `  ${line}`));
  return `${[...text, '', 'What bounds it', ...bounds].join('\n')}\n`;
}

function cellsOf(row: Row): string[] {
  return [`  ${row.what}`, row.figure, row.spread ?? '', row.wanted ?? '', verdictOf(row)];
}

export function verdictOf({ reached }: Row): string {
  if (reached === undefined) return '';
  return reached ? 'reached' : 'not reached';
}
