import { exampleId, type OperationDeclarations } from '@regional-events/platform-http';

const counts = { created: 0, changed: 0, unchanged: 0, refused: 0, double: 0 };
const waiting = {
  id: exampleId('table-import'),
  kind: 'organisation-import',
  organisationId: null,
  dryRun: true,
  state: 'waiting',
  progress: { done: 0, total: 1 },
  counts,
  failure: null,
  createdAt: '2030-01-15T09:00:00.000Z',
  endedAt: null,
};
const ended = {
  ...waiting,
  state: 'done',
  progress: { done: 1, total: 1 },
  counts: { ...counts, created: 1 },
  endedAt: '2030-01-15T09:00:01.000Z',
};
const row = {
  row: 2,
  outcome: 'created',
  id: null,
  doubleOf: [],
  code: null,
  detail: null,
  field: null,
};
const parameters = { id: exampleId('table-import') };

const table =
  'Takes a table as the body: CSV in UTF-8 (with or without a mark at its start; semicolons, commas or tabs), or the first sheet of an XLSX workbook of at most 5 MB; at most 20,000 rows of 50 columns, and 2,000 characters in a cell. The first row names the columns; an unknown one refuses the whole table and says which known one is nearest. Answers a job; its rows say one by one what happened, or with `dryRun` what would happen. A cell that is empty leaves what there is as it is, so that a table that is sent again changes only what differs. Text that begins with =, +, - or @ is refused; of a formula its last value is taken. What was sent is kept until its rows are done, and for a day at most.';

export const tableImportOperations = {
  organisations: {
    id: 'importOrganisations',
    summary: 'Import organisations',
    description: `${table} Columns: \`code\` (by which an organisation is known again), \`kind\`, \`name\` (English) and \`name.mk\` and so on for other languages, \`country\`, \`parent code\`, \`aliases\` (with | between). For the secretariat.`,
    problems: {
      400: ['import.table-unreadable'],
      403: ['import.not-yours'],
      422: ['import.columns', 'import.too-many-rows'],
    },
    withoutETag: true,
    example: {
      parameters: { dryRun: 'true' },
      body: 'code;kind;name;name.mk;country\nMK-FP;law-enforcement;Financial Police;Финансиска полиција;MK\n',
      answer: waiting,
    },
  },
  people: {
    id: 'importPeople',
    summary: 'Import people',
    description: `${table} Columns: \`given name\`, \`family name\`, \`other given name\` and \`other family name\` (in a second script, Cyrillic or what \`script\` says), \`e-mail\`, \`languages\`, \`organisation code\`, \`position\`, \`from\`, \`to\`, \`protected\` (yes or no), \`key\` (a key of your own, by which a person is known again) and \`another\`. Without a key a person is known again by address and name, or by the same name in the same organisation where the row has no address; whoever has the address, or a name that folds to the same in the organisation, is told as a \`double\` and not made, unless \`another\` says yes. For the secretariat; others import people of an organisation that they act for, and name it.`,
    problems: {
      400: ['import.table-unreadable'],
      403: ['import.not-yours'],
      422: ['import.columns', 'import.too-many-rows', 'person.unknown-organisation'],
    },
    withoutETag: true,
    example: {
      parameters: { dryRun: 'true', organisationId: exampleId('ministry') },
      body: 'family name;given name;other family name;other given name\nIlievska;Vesna;Илиевска;Весна\n',
      answer: {
        ...waiting,
        id: exampleId('people-import'),
        kind: 'people-import',
        organisationId: exampleId('ministry'),
      },
    },
  },
} satisfies OperationDeclarations;

export const tableJobOperations = {
  read: {
    id: 'readTableImport',
    summary: 'Read an import of a table',
    description: 'Gives the import to whoever asked for it, and to the secretariat.',
    problems: { 404: ['job.not-found'] },
    example: { parameters, answer: ended },
  },
  rows: {
    id: 'listImportedRows',
    summary: 'List the rows of an import',
    description:
      'Gives what became of each row that is done, in the order in which they are done: that of the table, but for organisations that others are part of, which come before those. Ids and codes, never names. To whoever asked for the import, and to the secretariat.',
    problems: { 404: ['job.not-found'] },
    example: {
      parameters: { ...parameters, outcome: ['created', 'refused'] },
      answer: { data: [row], page: { next: null } },
    },
  },
  cancel: {
    id: 'cancelTableImport',
    summary: 'Cancel an import of a table',
    description:
      'Ends an import before its next part and forgets the rest of its rows; what is done stays, and an import that has ended stays as it is. For whoever asked for it, and the secretariat.',
    problems: { 404: ['job.not-found'] },
    example: { parameters, answer: { ...waiting, state: 'cancelled', endedAt: ended.endedAt } },
  },
} satisfies OperationDeclarations;
