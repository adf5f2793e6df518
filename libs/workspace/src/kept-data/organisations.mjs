import { counters, origin } from './usual-fields.mjs';

/** @type {Record<string, import('./kinds.mjs').Kept>} */
export const organisations = {
  'access-log': {
    end: '2-years',
    fields: {
      accountability:
        '_id at clientId readerPersonId readerOrganisationId personId eventId reason service',
    },
    sooner: { person: 'reason' },
  },
  'access-reasons': {
    end: 'expiry',
    fields: { accountability: '_id clientId eventId reason givenAt until' },
  },
  accounts: {
    end: 'kept',
    fields: {
      identity: `${counters} createdBy`,
      access: 'personId email foldedEmail grants status live',
    },
    sooner: { account: 'email foldedEmail' },
  },
  clients: {
    end: 'kept',
    fields: {
      identity: counters,
      access: 'clientId name role organisationId scopes status secrets',
    },
  },
  credentials: {
    end: 'account',
    fields: { access: '_id version passwordHash totpSecret totpStep recoveryCodes passkeys' },
  },
  erasures: {
    end: 'kept',
    fields: { accountability: '_id askedAt askedBy sequence services doneAt' },
  },
  known_networks: {
    end: '90-days',
    fields: { access: '_id accountId lastAt' },
    sooner: { account: '_id accountId lastAt' },
  },
  'organisation-tree': { end: 'kept', fields: { identity: '_id changes' } },
  organisations: {
    end: 'kept',
    fields: {
      identity: `${counters} ${origin}`,
      programme: 'code kind names country parentId status members aliases words',
    },
  },
  people: {
    end: 'person',
    fields: {
      identity: `${counters} ${origin} held`,
      name: 'givenName familyName otherScript email languages words',
      affiliation: 'affiliations',
      access: 'protected',
    },
  },
  'person-aliases': { end: 'person', fields: { identity: '_id personId externalRef createdBy' } },
  provider_records: { end: 'expiry', fields: { access: '_id payload grantId uid expiresAt' } },
  sign_in_attempts: {
    end: '1-hour',
    fields: { access: '_id accountId version methods step challenge totpSecret external at' },
  },
  sign_in_failures: { end: '24-hours', fields: { access: '_id count lastAt' } },
  sign_in_invitations: { end: 'expiry', fields: { access: '_id secretHash expiresAt' } },
  sign_ins: {
    end: '24-hours',
    fields: { access: '_id accountId sessionUid grantId since lastUsedAt methods browser network' },
  },
  'signing-keys': {
    end: 'done',
    fields: { access: '_id kid sealedJwk privateJwk publicJwk madeAt signsFrom' },
  },
  'table-import-claims': { end: 'kept', fields: { identity: '_id changes' } },
  'table-import-parts': {
    end: 'kept',
    fields: { identity: '_id jobId number before', name: 'rows', programme: 'results' },
    sooner: { done: 'rows' },
  },
  'table-imports': {
    end: 'kept',
    fields: {
      identity: '_id version of organisationId',
      accountability: 'actor createdAt endedAt',
      programme: 'dryRun state total counts parts partsDone codes failure',
    },
  },
};
