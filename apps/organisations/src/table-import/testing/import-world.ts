import type { Actor } from '@regional-events/kernel';
import { MongoJobs } from '@regional-events/platform-jobs';
import { FakeClock } from '@regional-events/testing';
import { MongoAccessRecords } from '../../access-log/persistence/mongo-access-records.ts';
import { KeepAccessLog } from '../../access-log/use-cases/keep-access-log.ts';
import { organisationMessages } from '../../organisation/messaging/organisation-messages.ts';
import { MongoOrganisationTree } from '../../organisation/persistence/mongo-organisation-tree.ts';
import { MongoOrganisationsRepository } from '../../organisation/persistence/mongo-organisations.repository.ts';
import { as, secretariat } from '../../organisation/testing/contexts.ts';
import { intoOutbox } from '../../organisation/testing/into-outbox.ts';
import type { OpenDatabase } from '../../organisation/testing/open-database.ts';
import { AT } from '../../organisation/testing/organisation-builder.ts';
import { ChangeOrganisation } from '../../organisation/use-cases/change-organisation.ts';
import { KeepImportedOrganisations } from '../../organisation/use-cases/keep-imported-organisations.ts';
import { OrganisationRehearsal } from '../../organisation/use-cases/organisation-rehearsal.ts';
import { RegisterOrganisation } from '../../organisation/use-cases/register-organisation.ts';
import { personMessages } from '../../person/messaging/person-messages.ts';
import { MongoPeopleRepository } from '../../person/persistence/mongo-people.repository.ts';
import { MongoRehearsedPeople } from '../../person/persistence/mongo-rehearsed-people.ts';
import { ChangePerson } from '../../person/use-cases/change-person.ts';
import { KeepImportedPeople } from '../../person/use-cases/keep-imported-people.ts';
import { PersonRehearsal } from '../../person/use-cases/person-rehearsal.ts';
import { PlacesOfRows } from '../../person/use-cases/places-of-rows.ts';
import { RegisterPerson } from '../../person/use-cases/register-person.ts';
import { ShowNames } from '../../person/use-cases/show-names.ts';
import { organisationRows } from '../http/organisation-rows.ts';
import { personRows } from '../http/person-rows.ts';
import { MongoImportJobs } from '../persistence/mongo-import-jobs.ts';
import { ImportRows } from '../queries/import-rows.ts';
import { CancelTableImport } from '../use-cases/cancel-table-import.ts';
import { KeepTableRows } from '../use-cases/keep-table-rows.ts';
import type { ImportJobs, PresentAskers } from '../use-cases/ports.ts';
import { RunTableImport } from '../use-cases/run-table-import.ts';
import { TableImports } from '../use-cases/table-imports.ts';

export interface Sent {
  readonly dryRun?: boolean;
  readonly organisationId?: string | null;
  readonly by?: Actor;
  readonly type?: string;
}

const MANY = 200;

/** Imports of tables over a database; each part is done when a test says so. */
export function importWorld({ connection, unitOfWork, outbox }: OpenDatabase) {
  const clock = new FakeClock(AT);
  const organisations = new MongoOrganisationsRepository(connection);
  const people = new MongoPeopleRepository(connection);
  const tree = new MongoOrganisationTree(connection);
  const ofOrganisations = intoOutbox(outbox, organisationMessages);
  const ofPeople = intoOutbox(outbox, personMessages);
  const keepOrganisations = new KeepImportedOrganisations(
    new RegisterOrganisation(unitOfWork, clock, organisations, organisations, ofOrganisations),
    new ChangeOrganisation(unitOfWork, clock, organisations, tree, ofOrganisations),
    organisations,
    organisations,
    new OrganisationRehearsal(organisations, organisations, tree, clock),
  );
  const readings = new KeepAccessLog(unitOfWork, new MongoAccessRecords(connection), clock);
  const keepPeople = new KeepImportedPeople(
    new RegisterPerson(unitOfWork, clock, people, organisations, ofPeople),
    new ChangePerson(unitOfWork, clock, people, organisations, ofPeople),
    people,
    new PersonRehearsal(people, new MongoRehearsedPeople(connection), organisations, clock),
    new PlacesOfRows(organisations, clock, new ShowNames(organisations, readings, clock)),
  );
  const keepRows = new KeepTableRows(keepOrganisations, keepPeople);
  /** Those whose rights have ended. */
  const ended = new Set<string>();
  const askers: PresentAskers = {
    of: async (asker) => (ended.has(asker.clientId) ? undefined : asker),
  };
  const kept = new MongoImportJobs(connection);
  const jobs = new MongoJobs(connection);
  const imports = new TableImports(unitOfWork, kept, organisations, jobs, clock);
  const cancel = new CancelTableImport(unitOfWork, kept, keepRows, jobs, clock);
  const worker = (stored: ImportJobs = kept) =>
    new RunTableImport(unitOfWork, stored, keepRows, askers, clock);
  const rows = new ImportRows(connection);
  const readers = { organisations: organisationRows, people: personRows };
  const office = secretariat();

  const start = async (
    of: 'organisations' | 'people',
    file: string | Uint8Array,
    sent: Sent = {},
  ) => {
    const { dryRun = false, organisationId = null, by = office, type = 'text/csv' } = sent;
    const bytes = typeof file === 'string' ? Buffer.from(file) : file;
    const command = { of, organisationId, dryRun, read: () => readers[of](type, bytes) };
    return (await imports.start(command, as(by))).item.id;
  };
  /** By a new worker each time, as after the one before was killed. */
  const next = (id: string) => worker().execute(id, as(secretariat()));
  const results = async (id: string) => {
    const all = [];
    let after: string | null = null;
    do {
      const page = await rows.list(id, { limit: MANY, ...(after !== null && { after }) });
      all.push(...page.data);
      after = page.next;
    } while (after !== null);
    return all;
  };
  return {
    clock,
    ended,
    connection,
    imports,
    cancel,
    kept,
    office,
    organisations,
    people,
    worker,
    start,
    next,
    results,
    imported: async (
      of: 'organisations' | 'people',
      file: string | Uint8Array,
      sent: Sent = {},
    ) => {
      const id = await start(of, file, sent);
      while ((await next(id)) === 'unfinished');
      return { job: (await imports.read(id, as(sent.by ?? office))).item, rows: await results(id) };
    },
  };
}
