import { Injectable } from '@nestjs/common';
import type { CommandContext } from '@regional-events/kernel';
import { UnknownParentError } from '../domain/errors.ts';
import { KindMissingError, NameMissingError } from '../domain/import-errors.ts';
import type { Organisation } from '../domain/organisation.ts';
import { sameAliases, sameNames } from '../domain/same-facts.ts';
import { ChangeOrganisation, type OrganisationPatch } from './change-organisation.ts';
import {
  RowResults,
  type ImportedOrganisation,
  type ImportHow,
  type OrganisationImport,
  type RowResult,
} from './import-ports.ts';
import { OrganisationRehearsal } from './organisation-rehearsal.ts';
import { OrganisationDirectory, Organisations } from './ports.ts';
import { RegisterOrganisation } from './register-organisation.ts';

interface Verbs {
  readonly organisations: Pick<Organisations, 'findByCode'> & Pick<OrganisationDirectory, 'idsOf'>;
  readonly register: Pick<RegisterOrganisation, 'execute'>;
  readonly change: Pick<ChangeOrganisation, 'execute'>;
}

/** Rows of a table become organisations by the same use cases as requests do. */
@Injectable()
export class KeepImportedOrganisations implements OrganisationImport {
  constructor(
    private readonly register: RegisterOrganisation,
    private readonly change: ChangeOrganisation,
    private readonly organisations: Organisations,
    private readonly directory: OrganisationDirectory,
    private readonly rehearsal: OrganisationRehearsal,
  ) {}

  async keep(
    rows: readonly ImportedOrganisation[],
    how: ImportHow,
    context: CommandContext,
  ): Promise<readonly RowResult[]> {
    const { register, change } = this;
    const organisations = {
      findByCode: (code: string) => this.organisations.findByCode(code),
      idsOf: (codes: readonly string[]) => this.directory.idsOf(codes),
    };
    const verbs: Verbs = how.dryRun ? this.rehearsal.begin() : { register, change, organisations };
    const results: RowResult[] = [];
    for (const row of rows) {
      results.push(await RowResults.unlessRefused(() => keepRow(row, verbs, how, context)));
    }
    return results;
  }
}

async function keepRow(
  row: ImportedOrganisation,
  verbs: Verbs,
  how: ImportHow,
  context: CommandContext,
): Promise<RowResult> {
  const parentId = await parentOf(row, verbs, how);
  const known = await verbs.organisations.findByCode(row.code);
  if (known === undefined) {
    const id = await register(row, parentId ?? null, verbs, context);
    return RowResults.of('created', how.dryRun ? null : id);
  }
  const patch = patchOf(known, row, parentId);
  if (Object.keys(patch).length === 0) return RowResults.of('unchanged', known.id);
  await verbs.change.execute(known.id, patch, context);
  return RowResults.of('changed', known.id);
}

async function register(
  { code, kind, names, country = null, aliases = [] }: ImportedOrganisation,
  parentId: string | null,
  verbs: Verbs,
  context: CommandContext,
): Promise<string> {
  if (kind === undefined) throw new KindMissingError();
  if (names === undefined) throw new NameMissingError();
  const command = { code, kind, names, aliases, country, parentId, externalRef: null };
  return (await verbs.register.execute(command, context)).item.id;
}

/** Undefined where the row names none, and for one that this table would make. */
async function parentOf(
  { parentCode }: ImportedOrganisation,
  { organisations }: Verbs,
  { dryRun, assumed }: ImportHow,
): Promise<string | undefined> {
  if (parentCode === undefined) return undefined;
  const code = parentCode.toLowerCase();
  const id = (await organisations.idsOf([parentCode])).get(code);
  if (id === undefined && !(dryRun && assumed.has(code))) throw new UnknownParentError();
  return id;
}

/** What the row has otherwise; languages on which it is silent stay. */
function patchOf(
  { facts }: Organisation,
  { kind, names, country, aliases }: ImportedOrganisation,
  parentId: string | undefined,
): OrganisationPatch {
  const merged = { ...facts.names, ...names };
  return {
    ...(kind !== undefined && kind !== facts.kind && { kind }),
    ...(names !== undefined && !sameNames(merged, facts.names) && { names }),
    ...(country !== undefined && country !== facts.country && { country }),
    ...(aliases !== undefined && !sameAliases(aliases, facts.aliases) && { aliases }),
    ...(parentId !== undefined && parentId !== facts.parentId && { parentId }),
  };
}
