import { DomainError } from '@regional-events/kernel';

export class ClientNotFoundError extends DomainError {
  constructor() {
    super({ kind: 'not-found', code: 'client.not-found', detail: 'There is no such client.' });
  }
}

export class ClientNotYoursError extends DomainError {
  constructor(may: string) {
    super({ kind: 'forbidden', code: 'client.not-yours', detail: may });
  }
}

export class UnknownOrganisationError extends DomainError {
  constructor() {
    const code = 'client.unknown-organisation';
    const detail = 'No organisation has the id that the client is to be bound to.';
    super({
      kind: 'unprocessable',
      code,
      detail,
      errors: [{ pointer: '/organisationId', code, detail }],
    });
  }
}

export class SecretariatIsUnboundError extends DomainError {
  constructor() {
    const code = 'client.secretariat-is-unbound';
    const detail = 'A client of the secretariat is bound to no organisation.';
    super({
      kind: 'unprocessable',
      code,
      detail,
      errors: [{ pointer: '/organisationId', code, detail }],
    });
  }
}

/** The platform's own operation is for the secretariat. */
export class ScopeNotForPartnersError extends DomainError {
  constructor(scopes: readonly string[]) {
    const code = 'client.scope-not-for-partners';
    const detail = `Only clients of the secretariat have ${scopes.join(', ')}.`;
    super({ kind: 'unprocessable', code, detail, errors: [{ pointer: '/scopes', code, detail }] });
  }
}

/** Revocation is final. */
export class ClientIsRevokedError extends DomainError {
  constructor() {
    super({
      kind: 'conflict',
      code: 'client.revoked',
      detail: 'The client is revoked and stays so; make a new one.',
      extras: { allowedTransitions: [] },
    });
  }
}

export class ClientIsSetByEnvironmentError extends DomainError {
  constructor() {
    super({
      kind: 'conflict',
      code: 'client.set-by-environment',
      detail:
        'This client is what SECRETARIAT_CLIENT_ID and SECRETARIAT_CLIENT_SECRET say; change them there.',
      extras: { allowedTransitions: [] },
    });
  }
}

export class ClientOfRetiredError extends DomainError {
  constructor() {
    const code = 'organisation.retired';
    const detail = 'The organisation is retired and gets no new clients.';
    super({
      kind: 'conflict',
      code,
      detail,
      errors: [{ pointer: '/organisationId', code, detail }],
    });
  }
}
