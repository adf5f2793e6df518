import type { Candidate, Person } from './candidates.ts';

/** As many people as one command nominates. */
export const MOST_ROWS = 100;

type Row = Pick<Candidate, 'givenName' | 'familyName' | 'email' | 'position'>;

/**
 * Rows copied from a spreadsheet: given name, family name, e-mail, position, with tabs between them. Commas or semicolons
 * count where no row has a tab. A first row of headings is left out: it has no @ where the others have one.
 */
export function rowsOf(pasted: string): readonly Row[] {
  const lines = pasted.split(/\r?\n/).filter((line) => line.trim() !== '');
  const between =
    ['\t', ';', ','].find((mark) => lines.some((line) => line.includes(mark))) ?? '\t';
  const cells = lines.map((line) => line.split(between).map((cell) => plain(cell)));
  const [first, ...rest] = cells;
  const hasHead = first?.[2] !== undefined && !first[2].includes('@') && rest.some(hasAddress);
  return (hasHead ? rest : cells).map(
    ([givenName = '', familyName = '', email = '', position = '']) => ({
      givenName,
      familyName,
      email,
      position,
    }),
  );
}

function hasAddress(cells: readonly string[]): boolean {
  return cells[2]?.includes('@') === true;
}

/** Spreadsheets put quotes around some cells, and hard spaces into them. */
function plain(cell: string): string {
  const text = cell.replaceAll('\u00A0', ' ').trim();
  const quoted = text.length > 1 && text.startsWith('"') && text.endsWith('"');
  return quoted ? text.slice(1, -1).replaceAll('""', '"').trim() : text;
}

/** The person of the organisation who is meant by a row: by address, or by the whole name where none is given. */
export function knownAmong(people: readonly Person[], row: Row): Person | undefined {
  const email = row.email.toLowerCase();
  const byAddress = people.find((person) => email !== '' && person.email?.toLowerCase() === email);
  if (byAddress !== undefined || email !== '') return byAddress;
  const named = people.filter(
    (person) =>
      folded(person.givenName) === folded(row.givenName) &&
      folded(person.familyName) === folded(row.familyName),
  );
  return named.length === 1 ? named[0] : undefined;
}

/** Upper and lower case and accents do not tell names apart here. */
function folded(name: string | null): string {
  return (name ?? '').normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
