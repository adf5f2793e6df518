import { byLanguage, counters, origin } from './usual-fields.mjs';

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
    fields: { accountability: '_id clientId signInId eventId reason givenAt until' },
  },
  accounts: {
    end: 'kept',
    fields: {
      identity: `${counters} createdBy`,
      access:
        'personId email foldedEmail grants.country grants.from grants.organisationId grants.role grants.seriesId grants.to status live',
    },
    sooner: { account: 'email foldedEmail' },
  },
  clients: {
    end: 'kept',
    fields: {
      identity: counters,
      access: 'clientId name role organisationId scopes status secrets.hash secrets.validUntil',
    },
  },
  credentials: {
    end: 'account',
    fields: {
      access:
        '_id version passwordHash totpSecret totpStep recoveryCodes passkeys.addedAt passkeys.counter passkeys.id passkeys.publicKey passkeys.transports',
    },
  },
  erasures: {
    end: 'kept',
    fields: {
      accountability: '_id askedAt askedBy sequence services.doneAt services.service doneAt',
    },
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
      programme:
        'code kind names country parentId status members.from members.memberId members.to aliases words',
    },
    open: { names: byLanguage },
  },
  people: {
    end: 'person',
    fields: {
      identity: `${counters} ${origin} held`,
      name: 'givenName familyName otherScript.familyName otherScript.givenName otherScript.script email languages words',
      affiliation:
        'affiliations.from affiliations.organisationId affiliations.position affiliations.to',
      access: 'protected',
    },
  },
  'person-aliases': { end: 'person', fields: { identity: '_id personId externalRef createdBy' } },
  'rehearsed-people': {
    end: 'done',
    fields: {
      identity: '_id rehearsalId createdBy externalRef',
      name: 'words person',
      affiliation: 'organisationIds',
    },
    open: { person: 'a person as a dry run would store it, until the run ends, a day at most' },
  },
  // of sessions, grants, codes, refresh tokens and interactions
  provider_records: {
    end: 'expiry',
    fields: {
      access:
        '_id payload.iat payload.exp payload.kind payload.uid payload.acr payload.amr payload.accountId payload.loginTs payload.transient payload.state payload.authorizations payload.clientId payload.resources payload.openid payload.rejected payload.rar payload.consumed payload.sessionUid payload.expiresWithSession payload.grantId payload.attestationJkt payload.authTime payload.claims payload.nonce payload.resource payload.scope payload.sid payload.codeChallenge payload.codeChallengeMethod payload.redirectUri payload.dpopJkt payload.gty payload.x5t#S256 payload.jkt payload.rotations payload.iiat payload.session payload.params payload.prompt payload.result payload.returnTo payload.trusted payload.lastSubmission payload.deviceCode payload.cid payload.parJti grantId uid expiresAt',
    },
  },
  sign_in_attempts: {
    end: '1-hour',
    fields: {
      access:
        '_id accountId version methods step challenge totpSecret external.nonce external.state external.verifier at',
    },
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
    open: {
      privateJwk: 'the key as a JWK, of the time before keys were sealed',
      publicJwk: 'the key as a JWK',
    },
  },
  'table-import-claims': { end: 'kept', fields: { identity: '_id changes' } },
  'table-import-parts': {
    end: 'kept',
    fields: { identity: '_id jobId number before', name: 'rows', programme: 'results' },
    sooner: { done: 'rows' },
    open: { rows: 'the cells of rows that are still to be kept', results: 'outcome, ids, codes' },
  },
  'table-imports': {
    end: 'kept',
    fields: {
      identity: '_id version of organisationId',
      accountability: 'actor createdAt endedAt',
      programme: 'dryRun state total counts parts partsDone codes failure',
    },
    open: {
      actor: 'client, person, role and grants that asked',
      counts: 'how many rows by outcome',
      failure: 'code and detail',
    },
  },
};
