import type { components } from '@regional-events/api-client';
import { every } from '../api/every.ts';

export const services = ['organisations', 'events', 'registrations', 'notifications'] as const;
export type Service = (typeof services)[number];

/** What of a service is looked at. */
export const parts = ['parked', 'dead', 'jobs', 'actions'] as const;
export type Part = (typeof parts)[number];

export const jobStates = every<components['schemas']['Job']['state']>()([
  'waiting',
  'running',
  'dead',
]);

export interface Flow {
  readonly lag: number | null;
  readonly workers: readonly { readonly brokerReachable: boolean }[];
}

/** Beyond this a service is said to be behind; what is fewer is on its way. */
const ON_ITS_WAY = 50;

/** Whether messages come through a service, worst first. */
export function stateOf({ lag, workers }: Flow): 'noWorker' | 'noBroker' | 'behind' | 'flows' {
  if (workers.length === 0) return 'noWorker';
  if (workers.some(({ brokerReachable }) => !brokerReachable)) return 'noBroker';
  return (lag ?? 0) > ON_ITS_WAY ? 'behind' : 'flows';
}
