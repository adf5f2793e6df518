/** In the order of a programme's papers: who prosecutes and investigates, who governs, who helps. */
export const organisationKinds = [
  'prosecution',
  'law-enforcement',
  'task-force',
  'ministry',
  'local-authority',
  'international-organisation',
  'project',
  'ngo',
  'joint-body',
] as const;

export type OrganisationKind = (typeof organisationKinds)[number];

export const organisationStatuses = ['active', 'retired'] as const;

/** Those that are made up of others. */
export const madeUpOfOthers: readonly OrganisationKind[] = ['task-force', 'joint-body'];
