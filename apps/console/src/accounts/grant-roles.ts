/** From who may do most to who may do least. */
export const grantRoles = [
  'secretariat',
  'coordinator',
  'focal-point',
  'reviewer',
  'observer',
  'participant',
] as const;

export type GrantRole = (typeof grantRoles)[number];

export const accountStatuses = ['invited', 'active', 'closed'] as const;
