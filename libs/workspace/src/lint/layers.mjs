/** Who may import whom by file: the layers inside a service, the two drivers, no cycle. Read by dependency-cruiser. */

import { services } from './boundaries.mjs';

const tests = String.raw`\.spec\.ts$|/testing/|^apps/(platform-e2e|faults|bench)/`;
const inFeature = '^apps/([^/]+)/src/([^/]+)/';
// `$1` is the service and `$2` the feature of the importing file.
const own = '^apps/$1/src/$2';
const ports = String.raw`^apps/$1/src/[^/]+/(use-cases/)?[^/]*ports\.ts$`;

/** What a service knows of others: declared once, and read by all of its features. */
const copies = '^apps/$1/src/known-[^/]+/';
/** Words in the languages of the interface, which every feature of the service says alike. */
const texts = '^apps/$1/src/texts/';
/** Rules about seats, which several features of the service apply in one transaction. */
const seats = '^apps/$1/src/seating/domain/';
const declarations = String.raw`^apps/[^/]+/src/known-[^/]+/known-[a-z-]+\.ts$`;
const ownDeclarations = String.raw`^apps/$1/src/known-[^/]+/known-[a-z-]+\.ts$`;
const modules = String.raw`^apps/$1/src/[^/]+/[^/]+\.module\.ts$`;
const features = `^apps/(${services.join('|')})/src/([^/]+)/`;
const reads = `${features}queries/`;

const kernel = '^libs/kernel/';
const contracts = '^libs/contracts/';
const ownContract = '^libs/contracts/$1/';
const messagingPorts = '^libs/platform/messaging/';
/** @param {string} names */
const npm = (names) => `(^|/)node_modules/(${names})/`;

/** @typedef {{ path?: string | string[], pathNot?: string | string[], [other: string]: unknown }} Restriction */

/**
 * @param {string} name
 * @param {string} comment
 * @param {Restriction} from
 * @param {Restriction} to
 */
const forbid = (name, comment, from, to) => ({
  name,
  comment,
  severity: /** @type {const} */ ('error'),
  from,
  to,
});

/**
 * @param {string} folder
 * @param {string} comment
 * @param {Restriction} to
 */
const layer = (folder, comment, to) =>
  forbid(`layer-${folder}`, comment, { path: `${inFeature}${folder}/`, pathNot: tests }, to);

const layers = [
  layer(
    'domain',
    'The domain is plain TypeScript over the kernel and the types of its contract and copies.',
    {
      pathNot: [`${own}/domain/`, seats, `${copies}domain/`, kernel, ownContract, ownDeclarations],
    },
  ),
  forbid(
    'domain-takes-types-alone',
    'Of its contract and of declared copies the domain takes types, no code.',
    { path: `${inFeature}domain/`, pathNot: tests },
    { path: [ownContract, ownDeclarations], dependencyTypesNot: ['type-only'] },
  ),
  layer(
    'use-cases',
    'A use case knows domain, ports, kernel, the ports of messaging, and Injectable.',
    {
      pathNot: [
        `${own}/(domain|use-cases)/`,
        ports,
        copies,
        seats,
        kernel,
        messagingPorts,
        npm('@nestjs/common'),
      ],
    },
  ),
  forbid(
    'copies-are-declared',
    'A copy is declared from contracts and messaging, so that use cases may inject its reader.',
    { path: declarations, pathNot: tests },
    { pathNot: [contracts, kernel, messagingPorts, npm('zod')] },
  ),
  layer('http', 'HTTP calls use cases and reads.', {
    path: `${own}/(domain|persistence|messaging)/`,
  }),
  layer('messaging', 'Messages call use cases and map domain events.', {
    path: `${own}/(http|persistence)/`,
  }),
  layer('queries', 'Reads go straight to the collections.', { path: `${own}/(http|messaging)/` }),
  layer('persistence', 'Persistence implements ports for domain objects.', {
    path: `${own}/(http|messaging|queries|use-cases)/`,
    pathNot: ports,
  }),
  forbid(
    'features-meet-through-ports',
    'Another feature is reached through a port or a message; modules wire.',
    { path: features, pathNot: [tests, reads] },
    { path: '^apps/$1/src/[^/]+/', pathNot: [`${own}/`, ports, copies, seats, texts, modules] },
  ),
  forbid(
    'reads-see-collections',
    'Of another feature a read sees what is stored, and changes nothing of it.',
    { path: reads, pathNot: tests },
    {
      path: '^apps/$1/src/[^/]+/',
      pathNot: [
        `${own}/`,
        ports,
        copies,
        seats,
        '^apps/$1/src/[^/]+/persistence/[^/]+[.](schema|mapper)[.]ts$',
      ],
    },
  ),
  forbid(
    'seating-is-below',
    'Seats know nothing of those who use them, or two features would need each other.',
    { path: '^apps/([^/]+)/src/seating/', pathNot: [tests, reads] },
    { path: '^apps/$1/src/(?!seating/|known-)[^/]+/' },
  ),
];

const drivers = [
  forbid(
    'kafkajs-in-one-place',
    'libs/platform/kafka is the only importer of kafkajs.',
    { pathNot: '^libs/(platform/kafka|testing)/|^apps/(platform-e2e|faults|bench)/' },
    { path: npm('kafkajs') },
  ),
  forbid(
    'mongoose-in-its-places',
    'mongoose belongs to libs/platform/mongo*, jobs and audit, and to the folders persistence and queries.',
    {
      pathNot: [
        '^libs/(platform/(mongo[^/]*|jobs|audit)|testing|workspace/src/testing)/',
        '^(apps/(platform-e2e|faults|bench)|deploy/local)/',
        `${inFeature}(persistence|queries)/`,
        String.raw`\.(int|e2e)\.spec\.ts$`,
      ],
    },
    { path: npm('mongoose|mongodb|bson|@nestjs/mongoose') },
  ),
  forbid(
    'contracts-are-plain',
    'Whoever reads a contract needs zod and nothing else.',
    { path: '^libs/contracts/', pathNot: tests },
    { path: npm('.+'), pathNot: npm('zod') },
  ),
  forbid(
    'kernel-is-plain',
    'The kernel stands on ids and time zones alone.',
    { path: kernel, pathNot: tests },
    { path: npm('.+'), pathNot: npm('uuid|temporal-polyfill') },
  ),
];

const graph = [
  forbid(
    'no-cycle',
    'Two files that need each other are one, or hide a third.',
    {},
    // a page that is loaded when it is opened may know the route that opens it
    { circular: true, viaOnly: { dependencyTypesNot: ['dynamic-import'] } },
  ),
  forbid(
    'production-without-tests',
    'What runs in production imports no test and no test double.',
    { pathNot: tests },
    { path: String.raw`\.spec\.ts$|^apps/.+/testing/` },
  ),
  // An import that leads nowhere, or to built files, would slip past every rule above.
  forbid(
    'nothing-unresolved',
    'Every import leads to a file.',
    {},
    {
      couldNotResolve: true,
      // made by the build of the console
      pathNot: '^virtual:',
    },
  ),
  forbid(
    'sources-not-builds',
    'Projects meet in their sources.',
    {},
    { path: '^(apps|libs)/.+/dist/' },
  ),
];

/** @type {import('dependency-cruiser').IConfiguration} */
const configuration = {
  forbidden: [...layers, ...drivers, ...graph],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@regional-events/source', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};

export default configuration;
