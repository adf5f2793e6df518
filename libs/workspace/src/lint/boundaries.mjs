/**
 * Who may build on whom, in the three dimensions of the projects' tags. The `scope:` rules are the context map: they say which
 * service may read whose contracts.
 */
/** @type {Record<string, string[]>} */
const kinds = {
  app: ['kernel', 'contract', 'platform', 'texts'],
  // what people use in a browser: it knows the public API and its words, nothing of the services
  console: ['client', 'texts'],
  e2e: ['kernel', 'contract', 'platform', 'client', 'texts', 'testing'],
  kernel: [],
  contract: ['kernel', 'contract'],
  platform: ['kernel', 'contract', 'platform'],
  client: [],
  texts: [],
  testing: ['kernel', 'contract', 'platform', 'client', 'testing'],
  workspace: [],
};

/** @type {Record<string, string[]>} */
const contextMap = {
  organisations: ['events', 'registrations'],
  events: ['organisations', 'registrations'],
  registrations: ['events', 'organisations'],
  notifications: ['events', 'registrations', 'organisations'],
  gateway: [],
  console: [],
  platform: [],
};

/** Tests, and the folders that only tests read, may use libs/testing besides. */
const testing = 'type:testing';

/** @param {(kind: string) => string[]} extra */
const typeConstraints = (extra) =>
  Object.entries(kinds).map(([kind, others]) => ({
    sourceTag: `type:${kind}`,
    onlyDependOnLibsWithTags: [...others.map((other) => `type:${other}`), ...extra(kind)],
  }));

const scopeConstraints = Object.entries(contextMap).map(([scope, others]) => ({
  sourceTag: `scope:${scope}`,
  onlyDependOnLibsWithTags: [scope, ...others, 'platform', 'all'].map((name) => `scope:${name}`),
}));

const runtimeConstraints = [
  { sourceTag: 'runtime:any', onlyDependOnLibsWithTags: ['runtime:any'] },
  { sourceTag: 'runtime:browser', onlyDependOnLibsWithTags: ['runtime:browser', 'runtime:any'] },
  { sourceTag: 'runtime:node', onlyDependOnLibsWithTags: ['runtime:node', 'runtime:any'] },
];

/** @param {(kind: string) => string[]} extra */
const boundaries = (extra) => [
  'error',
  { depConstraints: [...typeConstraints(extra), ...scopeConstraints, ...runtimeConstraints] },
];

export const productionBoundaries = boundaries(() => []);

/** Kernel and workspace test themselves without servers and builders. */
export const testBoundaries = boundaries((kind) =>
  ['app', 'platform', 'contract', 'client'].includes(kind) ? [testing] : [],
);

/** The projects that own a database, and features with layers. */
export const services = Object.keys(contextMap).filter(
  (scope) => !['gateway', 'console', 'platform'].includes(scope),
);

export const tagDimensions = {
  type: Object.keys(kinds),
  scope: [...Object.keys(contextMap), 'all'],
  runtime: ['node', 'browser', 'any'],
};
