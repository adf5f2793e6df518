import { exampleId, type OperationDeclarations } from '@regional-events/platform-http';

const client = {
  name: 'Register of the ministry',
  role: 'partner',
  organisationId: exampleId('ministry'),
  scopes: ['events:read', 'people:read', 'people:write', 'registrations:read'],
};
const shownClient = {
  id: exampleId('client'),
  clientId: exampleId('client'),
  ...client,
  status: 'active',
};
const secret = 'kJ3f0Q7v9x2Lr5uT8yB1nM4cW6zA0eD3gH7iP9oS2qU';
const parameters = { id: exampleId('client') };

export const clientOperations = {
  register: {
    id: 'registerClient',
    summary: 'Register a client',
    description:
      'Makes a machine client that gets tokens by client credentials, and tells its secret this once. For the secretariat. A partner client acts for one organisation and may have any scope but `operations`. The message `client.registered` follows, without the secret.',
    problems: {
      409: ['organisation.retired'],
      403: ['client.not-yours'],
      422: [
        'client.unknown-organisation',
        'client.secretariat-is-unbound',
        'client.scope-not-for-partners',
      ],
    },
    example: { body: client, answer: { ...shownClient, secret } },
  },
  list: {
    id: 'listClients',
    summary: 'List clients',
    description: 'Gives all clients to the secretariat, and to any other client itself alone.',
    example: {
      parameters: { status: ['active'], limit: 10 },
      answer: { data: [shownClient], page: { next: null } },
    },
  },
  read: {
    id: 'readClient',
    summary: 'Read a client',
    description: 'Gives one client, never with its secret. A partner reads its own client alone.',
    problems: { 404: ['client.not-found'] },
    example: { parameters, answer: shownClient },
  },
  change: {
    id: 'changeClient',
    summary: 'Change a client',
    description:
      'Changes the name or the scopes. For the secretariat. The message `client.changed` follows; fewer scopes hold within a minute, also for tokens that are in use.',
    problems: {
      403: ['client.not-yours'],
      404: ['client.not-found'],
      409: ['client.revoked', 'client.set-by-environment'],
      422: ['client.scope-not-for-partners'],
    },
    example: {
      parameters,
      body: { name: 'Register of the ministry, test' },
      answer: { ...shownClient, name: 'Register of the ministry, test' },
    },
  },
  rotateSecret: {
    id: 'rotateSecretClient',
    summary: 'Give a client a new secret',
    description:
      'Makes a new secret and tells it this once; the old one stays good for `overlapMinutes`. A client renews its own; the secretariat renews any. No message follows.',
    problems: {
      404: ['client.not-found'],
      409: ['client.revoked', 'client.set-by-environment'],
    },
    example: { parameters, body: { overlapMinutes: 60 }, answer: { ...shownClient, secret } },
  },
  revoke: {
    id: 'revokeClient',
    summary: 'Revoke a client',
    description:
      'Shuts a client out for good: it gets no tokens from now on, and those that it has are refused within a minute. For the secretariat. The message `client.revoked` follows.',
    problems: {
      403: ['client.not-yours'],
      404: ['client.not-found'],
      409: ['client.revoked', 'client.set-by-environment'],
    },
    example: { parameters, answer: { ...shownClient, status: 'revoked' } },
  },
  me: {
    id: 'readMe',
    summary: 'Read who I am',
    description:
      'Gives the client behind the token: its role, the organisation that it acts for, and the scopes of this token. For a person the account, and what the person may do today. Any token will do.',
    example: {
      answer: {
        clientId: exampleId('client'),
        role: 'partner',
        organisationId: exampleId('ministry'),
        scopes: client.scopes,
      },
    },
  },
} satisfies OperationDeclarations;
