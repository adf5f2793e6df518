import { newId, type Actor, type CommandContext } from '@regional-events/kernel';
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

export function by(actor: Actor, given: Partial<CommandContext> = {}): CommandContext {
  return {
    actor,
    correlationId: 'test',
    traceparent: '00-00000000000000000000000000000001-0000000000000001-01',
    ...given,
  };
}
