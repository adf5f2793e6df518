import { describe, expect, it } from '@jest/globals';
import { aclScript, neededRights } from './acls.mjs';
import { publicTopics, topicsOfServices } from './platform-topics.mjs';

const prefixes = { TOPIC_PREFIX: 'here.', GROUP_PREFIX: 'here.' };
const rights = neededRights(prefixes, ['osce']);

/** @param {string} user @param {string} operation @param {string} kind */
const names = (user, operation, kind = 'topic') =>
  rights
    .filter(({ principal }) => principal === `User:${user}`)
    .filter((right) => right.kind === kind && right.operations.includes(operation))
    .flatMap((right) => right.names);

describe('the rights at the brokers', () => {
  it('let each service write its own topics and its dead letters, and no others', () => {
    for (const { group, own, dead } of topicsOfServices(prefixes)) {
      expect(names(group, 'Write')).toEqual([...own, ...dead]);
    }
    expect(names('here.events', 'Write')).toContain(
      'here.organisations.person.v1.here.events.dead',
    );
  });

  it('let each service read what its handlers ask for, in its own group', () => {
    // its own messages too, and who has done its part of an erasure
    expect(names('here.organisations', 'Read')).toEqual([
      'here.organisations.person.v1',
      'here.organisations.organisation.v1',
      'here.events.events-erasure.v1',
      'here.registrations.registrations-erasure.v1',
    ]);
    expect(names('here.organisations', 'Read', 'group')).toEqual([
      'here.organisations',
      'here.organisations.replay.',
    ]);
    expect(names('here.registrations', 'Read')).toContain('here.events.event.v1');
    expect(names('here.registrations', 'Read')).not.toContain('here.events.events-erasure.v1');
    expect(names('here.registrations', 'Read', 'group')).toEqual([
      'here.registrations',
      'here.registrations.replay.',
    ]);
  });

  it('let an outside consumer read what is public, in groups of its own, and nothing else', () => {
    expect(names('osce', 'Read')).toEqual(publicTopics(prefixes));
    expect(names('osce', 'Read').filter((name) => name.endsWith('.dead'))).toEqual([]);
    expect(names('osce', 'Read', 'group')).toEqual(['osce.']);
    const operations = rights.filter(({ principal }) => principal === 'User:osce');
    expect(new Set(operations.flatMap((right) => right.operations))).toEqual(
      new Set(['Read', 'Describe']),
    );
  });

  it('let nobody alter or delete a topic, or do everything', () => {
    const onTopics = rights.filter(({ kind }) => kind !== 'group');
    const all = new Set(onTopics.flatMap(({ operations }) => operations));
    for (const operation of ['All', 'Alter', 'AlterConfigs', 'Delete', 'ClusterAction']) {
      expect(all).not.toContain(operation);
    }
  });
});

describe('the script of rights', () => {
  it('grants each right by a command, and shows all of them as a table', () => {
    const script = aclScript(rights, ['a.example.org:9093', 'b.example.org:9093']);
    expect(script.match(/^kafka-acls\.sh /gm)).toHaveLength(rights.length);
    expect(script).toContain('--bootstrap-server a.example.org:9093,b.example.org:9093');
    expect(script).toMatch(/^# User:osce +Read, Describe +topic here\.events\.event\.v1$/m);
    expect(script).toMatch(/^# User:osce +Read +group osce\.\*$/m);
    expect(script).toContain('--resource-pattern-type prefixed \\\n  --group osce.');
  });

  it('lets no name out of its quotes', () => {
    const script = aclScript(neededRights(prefixes, ["CN=O'Neill; rm -rf /"]), ['b:1']);
    expect(script).toContain(String.raw`--allow-principal 'User:CN=O'\''Neill; rm -rf /'`);
  });
});
