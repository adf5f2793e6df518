/** Who may do what at the brokers: no more than each needs. */
import { allPlans, publicTopics, topicsOfServices } from './platform-topics.mjs';

/**
 * @typedef {object} Rights what one principal may do with resources of one kind
 * @property {string} principal
 * @property {'topic' | 'group' | 'cluster'} kind
 * @property {readonly string[]} names none for the cluster
 * @property {boolean} prefixed whether the names are only beginnings of names
 * @property {readonly string[]} operations as kafka-acls.sh calls them; Read and Write include Describe
 * @property {string} why
 */

/**
 * @param {import('./platform-topics.mjs').Prefixes} prefixes
 * @param {readonly string[]} consumers names under which outside consumers sign in
 * @returns {readonly Rights[]}
 */
export function neededRights(prefixes, consumers) {
  return [
    ...topicsOfServices(prefixes).flatMap(rightsOfService),
    ...rightsOfOperator(prefixes),
    ...consumers.flatMap((name) => consumerRights(name, publicTopics(prefixes))),
  ].filter(({ kind, names }) => kind === 'cluster' || names.length > 0);
}

/** @param {import('./platform-topics.mjs').ServiceTopics} service @returns {Rights[]} */
function rightsOfService({ group, own, read, dead }) {
  const may = rightsOf(group);
  const reads = read.length > 0;
  return [
    may(
      'topic',
      own,
      ['Write', 'DescribeConfigs'],
      'tells what happened; checks them at its start',
    ),
    may('topic', read, ['Read', 'DescribeConfigs'], 'hears of it; checks them at its start'),
    may('topic', dead, ['Write', 'DescribeConfigs'], 'puts aside what it can never handle'),
    may('group', reads ? [group] : [], ['Read'], 'keeps where it has read to'),
    may(
      'group',
      reads ? [`${group}.replay.`] : [],
      ['Read', 'Delete'],
      'reads again when asked to',
      true,
    ),
    may('cluster', [], ['IdempotentWrite'], 'writes nothing twice after a lost answer'),
  ];
}

/** @param {import('./platform-topics.mjs').Prefixes} prefixes @returns {Rights[]} */
function rightsOfOperator(prefixes) {
  const may = rightsOf(`${prefixes.GROUP_PREFIX}operator`);
  const all = allPlans(prefixes).map(({ name }) => name);
  const services = topicsOfServices(prefixes);
  const groups = services.filter(({ read }) => read.length > 0).map(({ group }) => group);
  const dead = services.flatMap((service) => service.dead);
  const readers = [`${prefixes.GROUP_PREFIX}operator.`];
  return [
    may('topic', all, ['Create', 'Describe', 'DescribeConfigs'], 'npm run topics; lag'),
    may('topic', dead, ['Read'], 'looks at dead letters'),
    may('group', groups, ['Describe'], 'lag of each service'),
    may('group', readers, ['Read'], 'looks at dead letters', true),
  ];
}

/** @param {string} name @param {readonly string[]} topics @returns {Rights[]} */
export function consumerRights(name, topics) {
  const may = rightsOf(name);
  return [
    may('topic', topics, ['Read', 'Describe'], 'reads; leave out the topics that it need not see'),
    may('group', [`${name}.`], ['Read'], 'keeps where it has read to', true),
  ];
}

/** @param {string} user */
function rightsOf(user) {
  /**
   * @param {Rights['kind']} kind
   * @param {readonly string[]} names
   * @param {readonly string[]} operations
   * @param {string} why
   * @param {boolean} [prefixed]
   * @returns {Rights}
   */
  return (kind, names, operations, why, prefixed = false) => ({
    principal: `User:${user}`,
    kind,
    names,
    operations,
    prefixed,
    why,
  });
}

/**
 * A shell script, with the same as a table in its comments.
 * @param {readonly Rights[]} rights
 * @param {readonly string[]} brokers
 * @returns {string}
 */
export function aclScript(rights, brokers) {
  return [
    '#!/bin/sh',
    '# The rights that the platform and its readers need at the brokers, and no more.',
    '# admin.properties says how an administrator signs in. Harmless to repeat.',
    '#',
    ...table(rights).map((line) => `# ${line}`.trimEnd()),
    'set -e',
    ...rights.flatMap((right) => [
      '',
      `# ${right.principal}: ${right.why}`,
      command(right, brokers),
    ]),
    '',
  ].join('\n');
}

/** @param {readonly Rights[]} rights @returns {string[]} */
function table(rights) {
  const rows = rights.flatMap(({ principal, kind, names, prefixed, operations }) =>
    (kind === 'cluster' ? ['the cluster'] : names).map((name) => [
      principal,
      operations.join(', '),
      kind === 'cluster' ? name : `${kind} ${name}${prefixed ? '*' : ''}`,
    ]),
  );
  const all = [['Who', 'may', 'what'], ...rows];
  const width = (/** @type {number} */ column) =>
    Math.max(...all.map((row) => row[column]?.length ?? 0)) + 2;
  const [first, second] = [width(0), width(1)];
  return all.map(
    ([who = '', may = '', what = '']) => `${who.padEnd(first)}${may.padEnd(second)}${what}`,
  );
}

/** @param {Rights} right @param {readonly string[]} brokers @returns {string} */
function command({ principal, kind, names, prefixed, operations }, brokers) {
  const what =
    kind === 'cluster' ? ['--cluster'] : names.map((name) => `--${kind} ${quoted(name)}`);
  const pattern = prefixed ? ['--resource-pattern-type prefixed'] : [];
  return [
    `kafka-acls.sh --bootstrap-server ${quoted(brokers.join(','))} --command-config admin.properties`,
    `--add --allow-principal ${quoted(principal)}`,
    operations.map((operation) => `--operation ${operation}`).join(' '),
    ...pattern,
    ...what,
  ].join(' \\\n  ');
}

/** @param {string} text @returns {string} */
function quoted(text) {
  return /^[\w.,:@/-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
