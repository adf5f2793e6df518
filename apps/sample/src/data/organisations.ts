/** The organisations of the Belgrade workshop of May 2022, as its organisers reported them. */
export interface SampleOrganisation {
  readonly code: string;
  readonly name: string;
  readonly kind:
    | 'prosecution'
    | 'law-enforcement'
    | 'task-force'
    | 'local-authority'
    | 'international-organisation'
    | 'project'
    | 'ngo'
    | 'joint-body';
  readonly country: string | null;
  readonly parent?: string;
  /** Codes of the organisations that make this one up. */
  readonly members?: readonly string[];
}

/** Parents and members stand before those who name them. */
export const organisations: readonly SampleOrganisation[] = [
  {
    code: 'CSC-WB',
    name: 'Countering Serious Crime in the Western Balkans',
    kind: 'project',
    country: null,
  },
  {
    code: 'RS-RPPO',
    name: "Republic Public Prosecutor's Office of Serbia",
    kind: 'prosecution',
    country: 'RS',
  },
  {
    code: 'RS-MOI',
    name: 'Ministry of Interior of Serbia',
    kind: 'law-enforcement',
    country: 'RS',
  },
  {
    code: 'RS-TF',
    name: 'Task Force for combatting migrant smuggling, Serbia',
    kind: 'task-force',
    country: 'RS',
    members: ['RS-RPPO', 'RS-MOI'],
  },
  {
    code: 'RS-LOCAL',
    name: 'Local authorities in charge of combatting smuggling of persons, Serbia',
    kind: 'local-authority',
    country: 'RS',
  },
  {
    code: 'BA-PROS',
    name: "Prosecutor's Office of Bosnia and Herzegovina",
    kind: 'prosecution',
    country: 'BA',
  },
  {
    code: 'BA-LEA',
    name: 'Law enforcement agencies, Bosnia and Herzegovina',
    kind: 'law-enforcement',
    country: 'BA',
  },
  {
    code: 'BA-TF',
    name: 'Task Force, Bosnia and Herzegovina',
    kind: 'task-force',
    country: 'BA',
    members: ['BA-PROS', 'BA-LEA'],
  },
  {
    code: 'MK-PROS',
    name: "Basic Public Prosecutor's Office, North Macedonia",
    kind: 'prosecution',
    country: 'MK',
  },
  {
    code: 'MK-LEA',
    name: 'Law enforcement agencies, North Macedonia',
    kind: 'law-enforcement',
    country: 'MK',
  },
  {
    code: 'MK-TF',
    name: 'National Unit / Task Force, North Macedonia',
    kind: 'task-force',
    country: 'MK',
    members: ['MK-PROS', 'MK-LEA'],
  },
  {
    code: 'IOM',
    name: 'International Organization for Migration',
    kind: 'international-organisation',
    country: null,
  },
  {
    code: 'IOM-VIENNA',
    name: 'IOM Regional Office in Vienna',
    kind: 'international-organisation',
    country: 'AT',
    parent: 'IOM',
  },
  { code: 'JOO', name: 'Joint Operational Office in Vienna', kind: 'joint-body', country: 'AT' },
  { code: 'OPEN-GATE', name: 'Open Gate / La Strada', kind: 'ngo', country: 'MK' },
  {
    code: 'GIZ-PACT',
    name: 'Prevention and Combatting Human Trafficking in the Western Balkans (PaCT)',
    kind: 'project',
    country: null,
  },
  {
    code: 'OSCE',
    name: 'Organization for Security and Co-operation in Europe',
    kind: 'international-organisation',
    country: null,
  },
  { code: 'FC24', name: 'Facility for Chapter 24', kind: 'project', country: null },
];

/** Who sends delegations: the seats meant for each, and the people put forward beyond them for the reserve. */
export const delegations: readonly { code: string; seats: number; beyond: number }[] = [
  { code: 'RS-TF', seats: 10, beyond: 4 },
  { code: 'BA-TF', seats: 8, beyond: 3 },
  { code: 'MK-TF', seats: 8, beyond: 3 },
  { code: 'RS-LOCAL', seats: 6, beyond: 2 },
  { code: 'OSCE', seats: 2, beyond: 1 },
  { code: 'FC24', seats: 2, beyond: 1 },
];

/** The project that helps to organise the series and integrates over REST. */
export const PARTNER_PROJECT = 'CSC-WB';
