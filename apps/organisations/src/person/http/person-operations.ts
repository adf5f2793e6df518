import { exampleId, type OperationDeclarations } from '@regional-events/platform-http';

const affiliation = {
  organisationId: exampleId('ministry'),
  position: 'Head of unit',
  from: '2024-01-01',
  to: null,
};
const person = {
  givenName: 'Ana',
  familyName: 'Trajkovska',
  otherScript: { givenName: 'Ана', familyName: 'Трајковска', script: 'Cyrl' },
  email: 'ana.trajkovska@example.org',
  languages: ['mk', 'en'],
  protected: false,
  affiliations: [affiliation],
  externalRef: 'hr:1207',
};
const shownPerson = {
  id: exampleId('person'),
  ...person,
  shownAs: 'name',
  reasonRequired: false,
};
const parameters = { id: exampleId('person') };
const writing = {
  403: ['person.foreign-organisation'],
  422: [
    'person.nameless',
    'person.unknown-organisation',
    'person.affiliation-ends-before-it-begins',
  ],
} as const;

export const personOperations = {
  register: {
    id: 'registerPerson',
    summary: 'Register a person',
    description:
      'Adds a person with the organisations that the person speaks for. A person has at least one of the two names; `otherScript` tells how the same name is written in a second script. A partner registers people of its own organisation; the secretariat anybody. The message `person.registered` follows; it tells ids and dates, never the name or the address.',
    problems: {
      ...writing,
      409: ['organisation.retired', 'person.external-ref-taken'],
    },
    example: { body: person, answer: { ...shownPerson, possibleDoubles: [] } },
  },
  list: {
    id: 'listPeople',
    summary: 'List people',
    description:
      'Gives the people that the caller may see and that fit all filters, in the order in which they were registered: a partner sees the people of its own organisation, a coordinator those of organisations of its country, a participant the own person, the secretariat all. `search` finds them by their names in both scripts, or by the whole of an address; nobody is found by a name that the caller may not see.',
    example: {
      parameters: { search: 'Trajkovska', organisationId: [exampleId('ministry')], limit: 10 },
      answer: { data: [shownPerson], page: { next: null } },
    },
  },
  read: {
    id: 'readPerson',
    summary: 'Read a person',
    description:
      'Gives one person. The name of a protected one is left out until the caller has said why it looks (`POST /v1/access-reasons`), unless the person belongs to its organisation. Whoever may not see the person is told that there is none, as for an id that nobody has.',
    problems: { 404: ['person.not-found'] },
    example: { parameters, answer: shownPerson },
  },
  change: {
    id: 'changePerson',
    summary: 'Change a person',
    description:
      'Changes what the body names and leaves the rest; `affiliations` is replaced as a whole, and `otherScript` set to null goes. A partner changes the affiliations to its own organisation alone. The message `person.affiliations-changed` follows where affiliations or `protected` changed; a new name or address is told to nobody.',
    problems: {
      ...writing,
      422: [...writing[422], 'person.script-missing'],
      404: ['person.not-found'],
      409: ['organisation.retired'],
    },
    example: {
      parameters,
      body: { languages: ['mk', 'en', 'sr-Latn'] },
      answer: { ...shownPerson, languages: ['mk', 'en', 'sr-Latn'] },
    },
  },
  erase: {
    id: 'erasePerson',
    summary: 'Erase a person',
    description:
      'Erases names, address, languages and affiliations for good; every service forgets the person too, and `/v1/erasures/{id}` says which has. A live registration is withdrawn with the reason `person-erased`, so that its seat goes to the next in line; what is past keeps an id that means nobody. For the secretariat. The message `person.erased` follows.',
    problems: { 403: ['person.secretariat-only'], 404: ['person.not-found'] },
    example: { parameters: { id: exampleId('erased') } },
  },
  doubles: {
    id: 'readDoublesPerson',
    summary: 'Read who may be the same person',
    description:
      'Gives the ids of people with the same address or with names that sound alike, in any script. For the secretariat.',
    withoutETag: true,
    problems: { 403: ['person.secretariat-only'], 404: ['person.not-found'] },
    example: { parameters, answer: { ids: [exampleId('double')] } },
  },
  merge: {
    id: 'mergePerson',
    summary: 'Merge a double into a person',
    description:
      'Says that two entries are one person: what the double is named in is of the other from now on, and its id shows that one. Affiliations and languages are united; a name, an address or `protected` of the double is kept where the other has none. Of two live registrations at one event one is withdrawn with the reason `merged`: the one without a seat, else the later. Cannot be undone. For the secretariat. The messages `person.merged` and, where affiliations change, `person.affiliations-changed` follow.',
    problems: {
      403: ['person.secretariat-only'],
      404: ['person.not-found'],
      422: ['person.same-person', 'person.unknown'],
    },
    example: {
      parameters: { id: exampleId('double') },
      body: { intoId: exampleId('person') },
      answer: { ...shownPerson, languages: ['mk', 'en', 'sr-Latn'] },
    },
  },
} satisfies OperationDeclarations;
