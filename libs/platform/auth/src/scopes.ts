import type { ClientRole } from '@regional-events/kernel';

/** The closed list of areas; each is read and written by a scope of its own. */
export const areas = [
  'organisations',
  'people',
  'clients',
  'events',
  'registrations',
  'proposals',
  'messages',
  'subscriptions',
  'audit',
  'operations',
] as const;

export type Area = (typeof areas)[number];

const readOnly: readonly Area[] = ['messages', 'audit'];

export type Scope = `${Area}:${'read' | 'write'}`;

/** Every scope that exists. */
export const scopes: readonly Scope[] = areas.flatMap((area): Scope[] =>
  readOnly.includes(area) ? [`${area}:read`] : [`${area}:read`, `${area}:write`],
);

/** Areas without routes yet. A client may hold their scopes, but no document offers them. */
const withoutRoutes: readonly Area[] = ['proposals', 'subscriptions'];

/** The scopes that some route requires. */
export const offeredScopes: readonly Scope[] = scopes.filter(
  (scope) => !withoutRoutes.some((area) => scope.startsWith(`${area}:`)),
);

export function isScope(text: string): text is Scope {
  return scopes.some((scope) => scope === text);
}

/** Operations are for clients of the secretariat, whatever the token's scopes. */
export function mayHold(role: ClientRole, scope: Scope): boolean {
  return role === 'secretariat' || !scope.startsWith('operations:');
}

/** The scope that a method needs on routes of this area. */
export function scopeFor(area: Area, method: string): Scope {
  return method === 'GET' || method === 'HEAD' ? `${area}:read` : `${area}:write`;
}
