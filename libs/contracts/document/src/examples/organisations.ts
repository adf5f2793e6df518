import type {
  accountTopic,
  clientTopic,
  organisationTopic,
  personTopic,
} from '@regional-events/contracts-organisations';
import type { ExamplesOf } from './examples.ts';
import { ids } from './ids.ts';

const taskForce = {
  id: ids.taskForce,
  code: 'RS-TF',
  kind: 'task-force',
  names: { en: 'Task Force for combatting migrant smuggling, Serbia' },
  aliases: ['Udarna grupa'],
  country: 'RS',
  parentId: null,
  status: 'active',
} as const;

const viennaOffice = {
  id: ids.migrationVienna,
  code: 'IOM-VIENNA',
  kind: 'international-organisation',
  names: {
    en: 'IOM Regional Office in Vienna',
    'sr-Latn': 'Regionalna kancelarija IOM-a u Beču',
    'sr-Cyrl': 'Регионална канцеларија ИОМ-а у Бечу',
  },
  country: 'AT',
  parentId: ids.migration,
  status: 'active',
} as const;

const migration = {
  id: ids.migration,
  code: 'IOM',
  kind: 'international-organisation',
  names: { en: 'International Organization for Migration' },
  country: null,
  parentId: null,
  status: 'active',
} as const;

export const organisationExamples: ExamplesOf<typeof organisationTopic> = {
  registered: [taskForce, viennaOffice, migration],
  changed: [
    { ...viennaOffice, names: { en: 'IOM Regional Office, Vienna' } },
    { ...migration, country: 'CH' },
    { ...taskForce, country: null },
  ],
  'composition-changed': [
    {
      ...taskForce,
      members: [
        { memberId: ids.prosecution, from: '2021-06-01', to: null },
        { memberId: ids.interior, from: '2021-06-01', to: '2022-12-31' },
      ],
    },
    { ...viennaOffice, country: null, members: [] },
  ],
  retired: [
    { ...taskForce, status: 'retired' },
    { ...viennaOffice, status: 'retired' },
    { ...migration, status: 'retired' },
  ],
};

const prosecutor = {
  personId: ids.prosecutor,
  affiliations: [
    { organisationId: ids.prosecution, from: '2018-03-01', to: '2021-05-31' },
    { organisationId: ids.taskForce, from: '2021-06-01', to: null },
  ],
  protected: true,
};
/** Speaks for nobody. */
const mediator = { personId: ids.mediator, affiliations: [], protected: false };

export const personExamples: ExamplesOf<typeof personTopic> = {
  registered: [prosecutor, mediator],
  'affiliations-changed': [prosecutor, { ...mediator, protected: true }],
  merged: [
    { ...prosecutor, personId: ids.doubled, intoPersonId: ids.prosecutor },
    { ...mediator, personId: ids.doubled, intoPersonId: ids.mediator },
  ],
  erased: [{ personId: ids.mediator }],
};

const partner = {
  clientId: ids.partnerClient,
  organisationId: ids.security,
  scopes: ['events:read', 'registrations:read', 'registrations:write'],
};
const secretariat = {
  clientId: ids.secretariatClient,
  organisationId: null,
  scopes: ['organisations:write', 'events:write', 'operations:write'],
};

export const clientExamples: ExamplesOf<typeof clientTopic> = {
  registered: [partner, secretariat],
  changed: [{ ...partner, scopes: ['events:read'] }, secretariat],
  revoked: [partner, { ...secretariat, scopes: [] }],
};

const forAll = { organisationId: null, country: null, seriesId: null };
const focalPoint = {
  role: 'focal-point',
  ...forAll,
  organisationId: ids.taskForce,
  seriesId: ids.series,
  from: '2026-01-01',
  to: '2026-12-31',
} as const;
const coordinator = {
  role: 'coordinator',
  ...forAll,
  country: 'RS',
  from: '2026-01-01',
  to: null,
} as const;
const invited = {
  accountId: ids.account,
  personId: ids.prosecutor,
  grants: [focalPoint, coordinator],
  status: 'invited' as const,
};
const participant = {
  accountId: ids.mediatorAccount,
  personId: ids.mediator,
  grants: [],
  status: 'invited',
} as const;

export const accountExamples: ExamplesOf<typeof accountTopic> = {
  registered: [invited, participant],
  changed: [
    { ...invited, status: 'active' },
    { ...participant, status: 'active' },
  ],
  closed: [
    { ...invited, status: 'closed' },
    { ...participant, status: 'closed' },
  ],
};
