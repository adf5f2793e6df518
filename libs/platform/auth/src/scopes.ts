import type { Role } from '@regional-events/kernel';

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

/** Areas whose routes are still to come. Their scopes may be given to a client, but nothing offers them. */
const withoutRoutes: readonly Area[] = ['proposals', 'subscriptions', 'audit'];

/** The scopes that some route asks for. */
export const offeredScopes: readonly Scope[] = scopes.filter(
  (scope) => !withoutRoutes.some((area) => scope.startsWith(`${area}:`)),
);

export function isScope(text: string): text is Scope {
  return scopes.some((scope) => scope === text);
}

/** The platform's own operation is for the secretariat, whatever a token says. */
export function mayHold(role: Role, scope: Scope): boolean {
  return role === 'secretariat' || !scope.startsWith('operations:');
}

/** The scope that a method on a route of this area needs. */
export function scopeFor(area: Area, method: string): Scope {
  return method === 'GET' || method === 'HEAD' ? `${area}:read` : `${area}:write`;
}
