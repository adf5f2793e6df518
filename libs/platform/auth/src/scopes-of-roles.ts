import type { Grant, GrantRole } from '@regional-events/kernel';
import { scopes, type Scope } from './scopes.ts';

const coordinating: readonly Scope[] = [
  'organisations:read',
  'people:read',
  'events:read',
  'registrations:read',
  'registrations:write',
  'messages:read',
];

/** What each role opens; with which objects, the policies of the features say. */
const byRole: Readonly<Record<GrantRole, readonly Scope[]>> = {
  secretariat: scopes,
  coordinator: coordinating,
  'focal-point': [...coordinating, 'people:write'],
  reviewer: ['events:read', 'organisations:read', 'proposals:read', 'proposals:write'],
  observer: ['events:read', 'organisations:read', 'registrations:read', 'messages:read'],
  participant: ['events:read', 'registrations:read', 'registrations:write', 'people:read'],
};

/** One's own account can be read whatever else one may do. */
const OWN_ACCOUNT: Scope = 'clients:read';

/** The scopes of a person with these grants. */
export function scopesOf(grants: readonly Pick<Grant, 'role'>[]): readonly Scope[] {
  const held = new Set([OWN_ACCOUNT, ...grants.flatMap(({ role }) => byRole[role])]);
  return scopes.filter((scope) => held.has(scope));
}
