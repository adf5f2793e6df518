import { exampleId, type OperationDeclarations } from '@regional-events/platform-http';

const account = { id: exampleId('account') };
const signIn = {
  id: exampleId('sign-in'),
  since: '2027-03-01T08:12:00.000Z',
  lastUsedAt: '2027-03-01T09:40:00.000Z',
  methods: ['pwd', 'otp'],
  browser: 'Firefox on Windows',
  network: '203.0.113.7',
};

export const signInOperations = {
  invite: {
    id: 'inviteAccount',
    summary: 'Invite a person to sign in',
    description:
      'Makes a one-time link by which the person sets a password or a passkey, and tells it this once. It ends after 72 hours, and with the next one. For the secretariat. The same link serves who lost everything: using it ends what the account had before, and all its sign-ins.',
    problems: {
      403: ['account.not-yours'],
      404: ['account.not-found'],
      409: ['account.closed'],
    },
    withoutETag: true,
    example: {
      parameters: account,
      answer: {
        accountId: account.id,
        link: 'http://127.0.0.1:8080/oauth/invitation/kJ3f0Q7v9x2Lr5uT8yB1nM4cW6zA0eD3gH7iP9oS2qU',
        expiresAt: '2027-03-04T08:12:00.000Z',
      },
    },
  },
  list: {
    id: 'listSignIns',
    summary: 'List the sign-ins of an account',
    description:
      'Gives what is signed in with an account now: since when, how, with which browser and from where. A person sees its own, the secretariat all.',
    problems: { 404: ['account.not-found'] },
    example: {
      parameters: { ...account, limit: 10 },
      answer: { data: [signIn], page: { next: null } },
    },
  },
  end: {
    id: 'endSignIn',
    summary: 'End a sign-in',
    description:
      'Signs somebody out somewhere else: the browser is signed out at once, and what it was given is worth nothing from then on. A person ends its own, the secretariat any.',
    problems: { 404: ['sign-in.not-found'] },
    example: { parameters: { ...account, signInId: signIn.id } },
  },
} satisfies OperationDeclarations;
