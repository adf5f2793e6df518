import { every } from '../api/every.ts';
import type { Organisation } from '../ui/organisations.ts';

export type OrganisationKind = Organisation['kind'];

/** In the order of a programme's papers: who prosecutes and investigates, who governs, who helps. */
export const organisationKinds = every<OrganisationKind>()([
  'prosecution',
  'law-enforcement',
  'task-force',
  'ministry',
  'local-authority',
  'international-organisation',
  'project',
  'ngo',
  'joint-body',
]);

export const organisationStatuses = every<Organisation['status']>()(['active', 'retired']);

/** Those that are made up of others. */
export const madeUpOfOthers: readonly OrganisationKind[] = ['task-force', 'joint-body'];
