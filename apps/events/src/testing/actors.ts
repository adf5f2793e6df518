import type { Actor, CommandContext } from '@regional-events/kernel';

export const secretariat: Actor = {
  clientId: '018f0000-0000-7000-8000-00000000c001',
  role: 'secretariat',
  organisationId: null,
  scopes: ['events:read', 'events:write'],
  personId: null,
  grants: [],
};

/** The client of an organisation. */
export function partnerOf(organisationId: string): Actor {
  return {
    clientId: `018f0000-0000-7000-8000-c${organisationId.slice(-11)}`,
    role: 'partner',
    organisationId,
    scopes: ['events:read', 'events:write'],
    personId: null,
    grants: [],
  };
}

/** Speaks for an organisation; where a series is named, at its events alone. */
export function focalPointOf(organisationId: string, seriesId: string | null = null): Actor {
  const grant = { organisationId, seriesId, country: null, from: '2020-01-01', to: null };
  return {
    ...partnerOf(organisationId),
    role: 'person',
    organisationId: null,
    personId: '018f0000-0000-7000-8000-00000000a001',
    grants: [{ role: 'focal-point', ...grant }],
  };
}

export function by(actor: Actor, ifMatch?: string): CommandContext {
  const trace = {
    correlationId: 'a-correlation',
    traceparent: `00-${'1'.repeat(32)}-${'2'.repeat(16)}-01`,
  };
  return ifMatch === undefined ? { actor, ...trace } : { actor, ...trace, ifMatch };
}

export const organiserId = '018f0000-0000-7000-8000-000000000001';
export const coOrganiserId = '018f0000-0000-7000-8000-000000000002';
export const strangerId = '018f0000-0000-7000-8000-000000000003';
