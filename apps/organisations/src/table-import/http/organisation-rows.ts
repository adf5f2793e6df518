import { organisationItem } from '@regional-events/contracts-organisations';
import {
  country,
  languageMap,
  organisationCode,
  text,
  uniqueList,
} from '@regional-events/platform-http';
import { z } from 'zod';
import type { ImportedOrganisation, ReadRow, SoundRow } from '../use-cases/ports.ts';
import { checkedRows, refusal, type Cells, type RowSchema } from './checked-cells.ts';
import { organisationColumns } from './table-columns.ts';

const ALIAS_LENGTH = 200;
const MOST_ALIASES = 30;
/** The language of a name whose heading says none. */
const UNNAMED = 'en';

const schema = z.object({
  code: organisationCode,
  kind: organisationItem.shape.kind.exactOptional(),
  names: languageMap().exactOptional(),
  country: country.exactOptional(),
  parentCode: organisationCode.exactOptional(),
  aliases: uniqueList(text(ALIAS_LENGTH), MOST_ALIASES, 'alias').exactOptional(),
});

const organisationRow: RowSchema<ImportedOrganisation> = {
  columns: organisationColumns,
  schema,
  texts: ['name', 'aliases'],
  shaped({ code, kind, country: of, parentCode, aliases, ...rest }: Cells) {
    const names = Object.entries(rest).map(([column, name]) => [
      column === 'name' ? UNNAMED : column.slice('name.'.length),
      name,
    ]);
    return {
      code,
      ...(kind !== undefined && { kind: kind.toLowerCase().replaceAll(/[\s_]+/gu, '-') }),
      ...(names.length > 0 && { names: Object.fromEntries(names) as object }),
      ...(of !== undefined && { country: of.toUpperCase() }),
      ...(parentCode !== undefined && { parentCode }),
      ...(aliases !== undefined && { aliases: aliases.split('|').map((alias) => alias.trim()) }),
    };
  },
};

/** The rows of a table of organisations, those that others are part of before them. */
export async function organisationRows(
  type: string | undefined,
  bytes: Uint8Array,
): Promise<readonly ReadRow[]> {
  const rows = await checkedRows({ type, bytes }, organisationRow, (organisation) => ({
    organisation,
  }));
  return parentsFirst(eachCodeOnce(rows));
}

type OrganisationRow = Extract<SoundRow, { organisation: unknown }>;

function eachCodeOnce(rows: readonly ReadRow[]): readonly ReadRow[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    if (!('organisation' in row)) return row;
    const code = row.organisation.code.toLowerCase();
    const twice = seen.has(code);
    seen.add(code);
    const detail = 'A row before has the same code.';
    return twice ? refusal(row, 'import.code-twice', detail, 'code') : row;
  });
}

/** In the order of the file otherwise. Rows that are part of each other are refused by the rule of the tree. */
function parentsFirst(rows: readonly ReadRow[]): readonly ReadRow[] {
  const byCode = new Map(
    rows.flatMap((row) =>
      'organisation' in row ? [[row.organisation.code.toLowerCase(), row] as const] : [],
    ),
  );
  const ordered = new Set<ReadRow>();
  for (const row of rows) {
    for (const one of lineOf(row, byCode).toReversed()) ordered.add(one);
  }
  return [...ordered];
}

/** The row and those above it in this table that are not placed yet, from below. */
function lineOf(row: ReadRow, byCode: ReadonlyMap<string, OrganisationRow>): readonly ReadRow[] {
  const line = new Set<ReadRow>();
  let at: ReadRow | undefined = row;
  while (at !== undefined && !line.has(at)) {
    line.add(at);
    const code: string | undefined =
      'organisation' in at ? at.organisation.parentCode?.toLowerCase() : undefined;
    at = code === undefined ? undefined : byCode.get(code);
  }
  return [...line];
}
