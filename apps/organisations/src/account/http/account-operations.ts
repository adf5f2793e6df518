import { exampleId, type OperationDeclarations } from '@regional-events/platform-http';

const grant = {
  role: 'focal-point',
  organisationId: exampleId('ministry'),
  country: null,
  seriesId: null,
  from: '2026-01-01',
  to: '2027-12-31',
};
const account = {
  personId: exampleId('person'),
  email: 'ana.trajkovska@example.org',
  grants: [grant],
};
const shownAccount = {
  id: exampleId('account'),
  ...account,
  status: 'invited',
  reasonRequired: false,
};
const parameters = { id: exampleId('account') };
const wrongGrants = [
  'account.grant-object',
  'account.grant-ends-before-it-begins',
  'account.unknown-organisation',
] as const;

export const accountOperations = {
  register: {
    id: 'registerAccount',
    summary: 'Register an account',
    description:
      'Gives a known person an account, with what the person may do, for which object and from when to when; a person has one account that is not closed. For the secretariat. The person is `invited` until signing in for the first time. The message `account.registered` follows, without the address.',
    problems: {
      403: ['account.not-yours'],
      409: [
        'account.person-has-one',
        'account.address-taken',
        'account.closed',
        'organisation.retired',
      ],
      422: ['account.unknown-person', 'account.no-address', ...wrongGrants],
    },
    example: { body: account, answer: shownAccount },
  },
  list: {
    id: 'listAccounts',
    summary: 'List accounts',
    description:
      'Gives all accounts to the secretariat, to a person the own one alone, and none to a client of a partner. The address of a protected person is left out until the caller has said why it looks, by `POST /v1/access-reasons` with `eventId` null; then it is logged, as the name is.',
    example: {
      parameters: { organisationId: [exampleId('ministry')], limit: 10 },
      answer: { data: [shownAccount], page: { next: null } },
    },
  },
  read: {
    id: 'readAccount',
    summary: 'Read an account',
    description: 'Gives one account. A person reads the own one; others are told there is none.',
    problems: { 404: ['account.not-found'] },
    example: { parameters, answer: shownAccount },
  },
  change: {
    id: 'changeAccount',
    summary: 'Change an account',
    description:
      'Changes the address or, as a whole list, the grants. For the secretariat. The message `account.changed` follows where the grants changed; they hold within a minute.',
    problems: {
      403: ['account.not-yours'],
      404: ['account.not-found'],
      409: ['account.closed', 'account.address-taken', 'organisation.retired'],
      422: wrongGrants,
    },
    example: {
      parameters,
      body: { grants: [{ ...grant, to: null }] },
      answer: { ...shownAccount, grants: [{ ...grant, to: null }] },
    },
  },
  close: {
    id: 'closeAccount',
    summary: 'Close an account',
    description:
      'Shuts a person out for good: nobody signs in with it any more, and its tokens are refused within a minute. The address is forgotten. For the secretariat. The message `account.closed` follows.',
    problems: {
      403: ['account.not-yours'],
      404: ['account.not-found'],
      409: ['account.closed'],
    },
    example: { parameters, answer: { ...shownAccount, email: null, status: 'closed' } },
  },
} satisfies OperationDeclarations;
