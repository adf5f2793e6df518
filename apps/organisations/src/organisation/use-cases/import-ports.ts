import { DomainError, type CommandContext } from '@regional-events/kernel';
import type { OrganisationFacts } from '../domain/organisation-events.ts';

export const rowOutcomes = ['created', 'changed', 'unchanged', 'refused', 'double'] as const;

/** What became of a row of a table, or would. Ids and codes, no names. */
export interface RowResult {
  readonly outcome: (typeof rowOutcomes)[number];
  /** What it made, changed or found. */
  readonly id: string | null;
  /** Those that it may be a double of. */
  readonly doubleOf: readonly string[];
  /** Why it was refused, with the field that is wrong. */
  readonly code: string | null;
  readonly detail: string | null;
  readonly field: string | null;
}

export const RowResults = {
  of(outcome: 'created' | 'changed' | 'unchanged', id: string | null): RowResult {
    return { outcome, id, doubleOf: [], code: null, detail: null, field: null };
  },

  double(ids: readonly string[]): RowResult {
    const detail = 'Somebody with this address, or with this name in the organisation, is there.';
    const code = 'import.double';
    return { outcome: 'double', id: null, doubleOf: ids, code, detail, field: null };
  },

  /**
   * A broken rule refuses its row alone. Rules are checked before anything is stored, so that nothing of the row is left.
   */
  async unlessRefused(keep: () => Promise<RowResult>): Promise<RowResult> {
    try {
      return await keep();
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const { code, detail } = error;
      const field = error.errors[0]?.pointer.slice(1) ?? null;
      return { outcome: 'refused', id: null, doubleOf: [], code, detail, field };
    }
  },
};

/** A row about an organisation; what is left out stays as it is. */
export interface ImportedOrganisation extends Partial<
  Pick<OrganisationFacts, 'kind' | 'names' | 'country' | 'aliases'>
> {
  readonly code: string;
  readonly parentCode?: string;
}

export interface ImportHow {
  /** Whether it is only told what would happen. */
  readonly dryRun: boolean;
  /** In a dry run, codes that other rows of the table would make. */
  readonly assumed: ReadonlySet<string>;
}

/** How organisations of a table come in, inside the running unit of work. */
export abstract class OrganisationImport {
  /** An organisation is known again by its code; a row that is refused leaves the others alone. */
  abstract keep(
    rows: readonly ImportedOrganisation[],
    how: ImportHow,
    context: CommandContext,
  ): Promise<readonly RowResult[]>;
}
