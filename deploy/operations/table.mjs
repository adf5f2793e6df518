/**
 * Columns as wide as what stands in them.
 * @param {readonly string[]} heads
 * @param {readonly (readonly (string | number | null)[])[]} rows
 */
export function table(heads, rows) {
  const lines = [heads, ...rows].map((row) => row.map((cell) => String(cell ?? '')));
  const widths = heads.map((_, column) =>
    Math.max(...lines.map((line) => (line[column] ?? '').length)),
  );
  return lines
    .map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n');
}
