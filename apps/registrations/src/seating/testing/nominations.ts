import { newId, type Actor, type CommandContext, type Grant } from '@regional-events/kernel';
import type { Nomination } from '../domain/registration.ts';

export function aNomination(given: Partial<Nomination> = {}): Nomination {
  return {
    personId: newId(),
    organisationId: newId(),
    role: 'participant',
    outsideWindowReason: null,
    externalRef: null,
    ...given,
  };
}

export function aSecretariat(): Actor {
  return {
    clientId: newId(),
    role: 'secretariat',
    organisationId: null,
    scopes: [],
    personId: null,
    grants: [],
  };
}

export function aPartner(organisationId: string): Actor {
  return {
    clientId: newId(),
    role: 'partner',
    organisationId,
    scopes: [],
    personId: null,
    grants: [],
  };
}

/** A person with these grants. */
export function aPerson(grants: readonly Partial<Grant>[], personId = newId()): Actor {
  const nothing = { organisationId: null, country: null, seriesId: null, to: null };
  return {
    clientId: newId(),
    role: 'person',
    organisationId: null,
    scopes: [],
    personId,
    grants: grants.map((of) => ({ role: 'participant', ...nothing, from: '2020-01-01', ...of })),
  };
}

export function by(actor: Actor, given: Partial<CommandContext> = {}): CommandContext {
  return {
    actor,
    correlationId: 'test',
    traceparent: '00-00000000000000000000000000000001-0000000000000001-01',
    ...given,
  };
}
