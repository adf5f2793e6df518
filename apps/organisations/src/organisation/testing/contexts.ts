import { newId, type Actor, type CommandContext } from '@regional-events/kernel';

export function secretariat(): Actor {
  return {
    clientId: newId(),
    role: 'secretariat',
    organisationId: null,
    scopes: [],
    personId: null,
    grants: [],
  };
}

export function clientOf(organisationId: string | null): Actor {
  return {
    clientId: newId(),
    role: 'partner',
    organisationId,
    scopes: [],
    personId: null,
    grants: [],
  };
}

export function as(actor: Actor, ifMatch?: string): CommandContext {
  return {
    actor,
    correlationId: 'correlation',
    traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
    ...(ifMatch === undefined ? {} : { ifMatch }),
  };
}
