import type { Measured, Measurement } from './measure.ts';
import { total, type Used } from './used.ts';

const PERCENT = 100;

type Results = ReadonlyMap<string, Measurement>;

/** The figures as text. */
export function tablesOf(results: Results): string {
  return [...loadTable(results), '', ...idleTable(results)].join('\n');
}

function loadTable(results: Results): string[] {
  const rows = [...results].flatMap(([name, { loads }]) => loads.map((one) => loadRow(name, one)));
  const head = ['load', 'callers', 'version', '/s', 'p50 ms', 'p99 ms', 'CPU ms each', 'of which'];
  return [...aligned([head, ...rows.toSorted(byLoad)]), ...ratios(results)];
}

function byLoad([what = '', callers = '']: string[], [other = '', others = '']: string[]): number {
  return what.localeCompare(other) || Number(callers) - Number(others);
}

function loadRow(name: string, { what, callers, load, milliseconds }: Measured): string[] {
  const { perSecond, p50Ms, p99Ms } = load;
  return [
    what,
    String(callers),
    name,
    perSecond.toFixed(0),
    String(p50Ms),
    String(p99Ms),
    total(milliseconds).toFixed(1),
    sharesOf(milliseconds, (value) => value.toFixed(1)),
  ];
}

function sharesOf(used: Used, shown: (value: number) => string): string {
  return [...used].map(([process, value]) => `${process} ${shown(value)}`).join(', ');
}

/** The CPU that the platform as it is now uses, against each other version and the raw program. */
function ratios(results: Results): string[] {
  const now = results.get('after')?.loads ?? [];
  const lines = now.flatMap(({ what, callers, milliseconds }) =>
    [...results].flatMap(([name, { loads }]) => {
      const other = loads.find((one) => one.what === what && one.callers === callers);
      if (name === 'after' || other === undefined) return [];
      const ratio = total(milliseconds) / total(other.milliseconds);
      return [[what, String(callers), `${ratio.toFixed(2)} × the CPU of ${name}`]];
    }),
  );
  return lines.length === 0 ? [] : ['', ...aligned(lines)];
}

function idleTable(results: Results): string[] {
  const rows = [...results].map(([name, { idle }]) => [
    'with nothing to do',
    name,
    sharesOf(idle, (share) => `${(share * PERCENT).toFixed(1)} %`),
  ]);
  return aligned(rows);
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  return rows.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
