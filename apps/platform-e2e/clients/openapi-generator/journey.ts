import { AccessApi, Configuration, EventsApi, PeopleApi } from './client/index.js';

const { API_URL = '', CLIENT_ID = '', CLIENT_SECRET = '', ORGANISATION_ID = '' } = process.env;

const { accessToken } = await new AccessApi(new Configuration({ basePath: API_URL })).issueToken({
  grantType: 'client_credentials',
  clientId: CLIENT_ID,
  clientSecret: CLIENT_SECRET,
});
const settings = new Configuration({ basePath: API_URL, accessToken });

const person = await new PeopleApi(settings).registerPerson({
  idempotencyKey: crypto.randomUUID(),
  registerPerson: {
    givenName: 'Ana',
    familyName: 'Petrova',
    email: 'ana.petrova@example.org',
    affiliations: [{ organisationId: ORGANISATION_ID, from: new Date('2024-01-01') }],
  },
});
const { data } = await new EventsApi(settings).listEvents({ kind: ['workshop', 'webinar'] });

process.stdout.write(
  JSON.stringify({
    personId: person.id,
    familyName: person.familyName,
    kinds: data.map(({ kind }) => kind).sort(),
  }),
);
