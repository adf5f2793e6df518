import { createClient, createConfig } from './client/client/index.js';
import { issueToken, listEvents, registerPerson } from './client/index.js';

const { API_URL = '', CLIENT_ID = '', CLIENT_SECRET = '', ORGANISATION_ID = '' } = process.env;
const settings = { baseUrl: API_URL, throwOnError: true } as const;

const token = await issueToken({
  client: createClient(createConfig(settings)),
  throwOnError: true,
  body: {
    grant_type: 'client_credentials',
    client_id: CLIENT_ID,
    client_secret: CLIENT_SECRET,
  },
});
const client = createClient(createConfig({ ...settings, auth: () => token.data.access_token }));

const person = await registerPerson({
  client,
  throwOnError: true,
  headers: { 'Idempotency-Key': crypto.randomUUID() },
  body: {
    givenName: 'Ana',
    familyName: 'Petrova',
    email: 'ana.petrova@example.org',
    affiliations: [{ organisationId: ORGANISATION_ID, from: '2024-01-01' }],
  },
});
const events = await listEvents({
  client,
  throwOnError: true,
  query: { kind: ['workshop', 'webinar'] },
});

process.stdout.write(
  JSON.stringify({
    personId: person.data.id,
    familyName: person.data.familyName,
    kinds: events.data.data.map(({ kind }) => kind).sort(),
  }),
);
