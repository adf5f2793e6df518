import type { components } from '@regional-events/api-client';
import { every } from '../api/every.ts';

type Account = components['schemas']['Account'];
export type GrantRole = Account['grants'][number]['role'];

/** From who may do most to who may do least. */
export const grantRoles = every<GrantRole>()([
  'secretariat',
  'coordinator',
  'focal-point',
  'reviewer',
  'observer',
  'participant',
]);

export const accountStatuses = every<Account['status']>()(['invited', 'active', 'closed']);
