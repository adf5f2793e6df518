import type { components } from '@regional-events/api-client';

export type Scope = components['schemas']['RegisterClient']['scopes'][number];

/** What scopes are about, and which of the two there are of each. */
export const scopeAreas = [
  { area: 'organisations', may: ['read', 'write'] },
  { area: 'people', may: ['read', 'write'] },
  { area: 'events', may: ['read', 'write'] },
  { area: 'registrations', may: ['read', 'write'] },
  { area: 'proposals', may: ['read', 'write'] },
  { area: 'messages', may: ['read'] },
  { area: 'subscriptions', may: ['read', 'write'] },
  { area: 'clients', may: ['read', 'write'] },
  { area: 'audit', may: ['read'] },
  { area: 'operations', may: ['read', 'write'] },
] as const satisfies readonly {
  readonly area: string;
  readonly may: readonly ('read' | 'write')[];
}[];

export type ScopeArea = (typeof scopeAreas)[number]['area'];

/** What a partner's client never has: the platform is operated by the secretariat. */
const ofTheSecretariat: readonly ScopeArea[] = ['operations'];

export function areasFor(role: 'secretariat' | 'partner') {
  return scopeAreas.filter(
    ({ area }) => role === 'secretariat' || !ofTheSecretariat.includes(area),
  );
}

/** Of each area that the scopes are about: whether they see, change, or both. */
export function scopesByArea(scopes: readonly string[]) {
  return scopeAreas.flatMap(({ area }) => {
    const reads = scopes.includes(`${area}:read`);
    const writes = scopes.includes(`${area}:write`);
    if (!reads && !writes) return [];
    return [
      {
        area,
        may: reads && writes ? ('both' as const) : reads ? ('read' as const) : ('write' as const),
      },
    ];
  });
}
