export type OrganisationKind =
  | 'prosecution'
  | 'law-enforcement'
  | 'task-force'
  | 'ministry'
  | 'local-authority'
  | 'international-organisation'
  | 'project'
  | 'ngo'
  | 'joint-body';
