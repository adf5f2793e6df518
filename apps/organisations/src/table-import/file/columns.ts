import { WrongColumnsError, type WrongColumn } from '../domain/errors.ts';

/** A column by the name that its cells have in here, with every heading that means it. */
export type Headings = Readonly<Record<string, readonly string[]>>;

export interface KnownColumns {
  readonly headings: Headings;
  readonly required: readonly string[];
  /** A column for each language: `name.mk`. */
  readonly byLanguage?: readonly string[];
}

/** For each column of the table what it is in here. Throws WrongColumnsError. */
export function columnsOf(header: readonly string[], known: KnownColumns): readonly string[] {
  const named = header.map((heading) => meaningOf(heading, known));
  const wrong = header.flatMap((heading, index): WrongColumn[] => {
    const column = index + 1;
    const meaning = named[index];
    if (meaning === undefined) return [unknown(heading, column, known)];
    if (named.indexOf(meaning) === index) return [];
    return [
      { column, code: 'import.column-twice', detail: `Column ${column} repeats ${meaning}.` },
    ];
  });
  const missing = known.required
    .filter((column) => !named.includes(column))
    .map((column): WrongColumn => {
      const detail = `There is no column ${known.headings[column]?.[0] ?? column}.`;
      return { column: null, code: 'import.column-missing', detail };
    });
  if (wrong.length + missing.length > 0) throw new WrongColumnsError([...wrong, ...missing]);
  return named.flatMap((meaning) => meaning ?? []);
}

function meaningOf(
  heading: string,
  { headings, byLanguage = [] }: KnownColumns,
): string | undefined {
  const said = plain(heading);
  const [base = '', language] = heading.trim().split(/\s*[.:(]\s*/u);
  if (language !== undefined && byLanguage.includes(plain(base)))
    return `${plain(base)}.${language.replace(/\)$/, '').trim()}`;
  return Object.keys(headings).find((column) => headings[column]?.includes(said));
}

/** The heading itself is not repeated: it may be a line of data, with names in it. */
function unknown(heading: string, column: number, { headings }: KnownColumns): WrongColumn {
  const all = Object.values(headings).flat();
  const said = plain(heading).slice(0, LONGEST);
  const [nearest] = all.toSorted((a, b) => distance(said, a) - distance(said, b));
  const detail = `Column ${column} is not known; the nearest one that is known is “${nearest ?? ''}”.`;
  return { column, code: 'import.column-unknown', detail };
}

const LONGEST = 50;

function plain(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/gu, ' ');
}

/** How many letters differ (Levenshtein). */
function distance(from: string, to: string): number {
  let before = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [row, letter] of Array.from(from).entries()) {
    const now = [row + 1];
    for (let at = 0; at < to.length; at += 1) {
      const changed = (before[at] ?? 0) + (letter === to[at] ? 0 : 1);
      now.push(Math.min(changed, (before[at + 1] ?? 0) + 1, (now[at] ?? 0) + 1));
    }
    before = now;
  }
  return before[to.length] ?? 0;
}
