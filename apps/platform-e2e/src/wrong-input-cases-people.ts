import { get, oldId, patch, post, type WrongInput } from './wrong-input.ts';
import { at, posted, rule } from './wrong-input-refusals.ts';

const person = posted('/v1/people', ({ ministry }) => ({
  givenName: 'Dragutina',
  familyName: 'Testimonova',
  email: null,
  affiliations: [{ organisationId: ministry, from: '2020-01-01' }],
}));

export const wrongPeople: readonly WrongInput[] = [
  person('an address that is none', 'ministry', { email: 'Testimonova at home' }, at('/email')),
  person(
    'a language that is no language',
    'ministry',
    { languages: ['Testimonova speaks'] },
    at('/languages/0'),
  ),
  person(
    'a name with a bell in it',
    'ministry',
    { givenName: 'Dra\u0007gutina' },
    at('/givenName'),
  ),
  person(
    'a person without any name',
    'ministry',
    { givenName: undefined, familyName: undefined },
    rule(422, 'person.nameless', '/familyName'),
  ),
  person(
    'a name in another script that is none',
    'ministry',
    { otherScript: { script: 'Cyrl' } },
    rule(422, 'person.nameless', '/otherScript/familyName'),
  ),
  person(
    'a name in another script that holds what nobody sees',
    'ministry',
    { otherScript: { script: 'Cyrl', givenName: 'Драгу\u202Eтина' } },
    at('/otherScript/givenName'),
  ),
  person(
    'a script that is no script',
    'ministry',
    { otherScript: { script: 'Cyrillic', givenName: 'Драгутина' } },
    at('/otherScript/script'),
  ),
  person(
    'a person who belongs to an organisation since 31 April',
    'ministry',
    (w) => ({ affiliations: [{ organisationId: w.ministry, from: '2022-04-31' }] }),
    at('/affiliations/0/from'),
  ),
  person(
    'a person who belongs to an organisation that nobody knows',
    'secretariat',
    () => ({ affiliations: [{ organisationId: oldId(), from: '2020-01-01' }] }),
    rule(422, 'person.unknown-organisation', '/affiliations/0/organisationId'),
  ),
  person(
    'a person who left before coming',
    'secretariat',
    (w) => ({
      affiliations: [{ organisationId: w.ministry, from: '2020-01-02', to: '2020-01-01' }],
    }),
    rule(422, 'person.affiliation-ends-before-it-begins', '/affiliations/0/to'),
  ),
  person(
    'a person whom a foreign organisation registers',
    'agency',
    {},
    rule(403, 'person.foreign-organisation'),
  ),
  person(
    'a key of one’s own that another person has',
    'secretariat',
    { externalRef: 'Vukosava' },
    rule(409, 'person.external-ref-taken', '/externalRef'),
  ),
  {
    what: 'a person of a foreign organisation, who is not there for others',
    by: 'agency',
    ask: ({ seated }) => get(`/v1/people/${seated}`),
    ...rule(404, 'person.not-found'),
  },
  {
    what: 'a person who would lose both names',
    by: 'ministry',
    ask: ({ seated }) => patch(`/v1/people/${seated}`, { givenName: null, familyName: null }),
    ...rule(422, 'person.nameless', '/familyName'),
  },
  {
    what: 'a first name in another script that does not say which one',
    by: 'ministry',
    ask: ({ seated }) => patch(`/v1/people/${seated}`, { otherScript: { givenName: 'Драгутина' } }),
    ...rule(422, 'person.script-missing', '/otherScript/script'),
  },
  {
    what: 'a person who is merged into nobody',
    by: 'secretariat',
    ask: ({ seated }) => post(`/v1/people/${seated}/merge`, { intoId: oldId() }),
    ...rule(422, 'person.unknown', '/intoId'),
  },
  {
    what: 'a person who is merged into the same one',
    by: 'secretariat',
    ask: ({ seated }) => post(`/v1/people/${seated}/merge`, { intoId: seated }),
    ...rule(422, 'person.same-person', '/intoId'),
  },
  {
    what: 'a double that a partner merges',
    by: 'ministry',
    ask: ({ seated }) => post(`/v1/people/${seated}/merge`, { intoId: oldId() }),
    ...rule(403, 'person.secretariat-only'),
  },
  {
    what: 'a reason for looking at protected names that says nothing',
    by: 'secretariat',
    ask: () => post('/v1/access-reasons', { reason: '–' }),
    ...at('/reason'),
  },
  {
    what: 'the access log, which a partner asks for',
    by: 'ministry',
    ask: () => get('/v1/access-log'),
    ...rule(403, 'access-log.not-yours'),
  },
];
