import { describe, expect, it } from '@jest/globals';
import { compareContracts } from './compare-contracts.ts';
import { compareSchemas } from './compare-schemas.ts';
import { breakageInWords } from './difference.ts';
import { isBreaking, kindsOfDifference } from './kinds.ts';
import { contractCases } from './testing/contract-cases.ts';
import { schemaCases } from './testing/schema-cases.ts';

const isSideEffect = { 'topic-removed': 'topic-added', 'message-removed': 'message-added' };
const isFieldRenamed = ['field-removed', 'optional-field-added', 'required-field-added'];

describe('differences between the released contract and the present one', () => {
  it.each(contractCases)('$kind: $title', ({ kind, released, present }) => {
    const kinds = compareContracts(released, present).map((difference) => difference.kind);
    const renamed = (isSideEffect as Record<string, string>)[kind];
    expect(kinds.filter((each) => each !== renamed)).toEqual([kind]);
  });

  it.each(schemaCases)('$kind: $title', ({ kind, before, after }) => {
    const kinds = compareSchemas(before, after, 'field').map((difference) => difference.kind);
    const others = kind === 'field-removed' ? isFieldRenamed.slice(1) : [];
    expect(kinds.filter((each) => !others.includes(each))).toEqual([kind]);
  });

  it('are none where nothing differs, whatever the order in which it is written', () => {
    for (const { before, after } of schemaCases) {
      expect(compareSchemas(before, before, 'field')).toEqual([]);
      expect(
        compareSchemas(after, Object.fromEntries(Object.entries(after).toReversed()), 'field'),
      ).toEqual([]);
    }
    for (const { released } of contractCases)
      expect(compareContracts(released, released)).toEqual([]);
  });

  it('are of kinds that each have a case here', () => {
    const shown = new Set([...contractCases, ...schemaCases].map(({ kind }) => kind));
    expect(kindsOfDifference.filter((kind) => !shown.has(kind))).toEqual([]);
  });

  it('are of at least 25 kinds that break a reader and 15 that hurt nobody', () => {
    expect(kindsOfDifference.filter(isBreaking).length).toBeGreaterThanOrEqual(25);
    expect(kindsOfDifference.filter((kind) => !isBreaking(kind)).length).toBeGreaterThanOrEqual(15);
  });

  it('are found behind references, also where a schema holds itself', () => {
    const tree = (leaf: object) => ({
      $ref: '#/$defs/tree',
      $defs: { tree: { type: 'object', properties: { leaf, inner: { $ref: '#/$defs/tree' } } } },
    });
    const differences = compareSchemas(tree({ type: 'string' }), tree({ type: 'number' }), 'tree');
    expect(differences).toMatchObject([{ kind: 'type-changed', at: 'tree.leaf' }]);
  });

  it('are described in words, with what to do, when they break a reader', () => {
    const removed = contractCases.find(({ kind }) => kind === 'sequence-dropped');
    const words = breakageInWords(compareContracts(removed!.released, removed!.present));
    expect(words).toContain('sequence dropped at seats.plan.v1 plan.opened.v1 payload.sequence');
    expect(words).toContain('readers of today would misread');
    expect(words).toContain('a new major');
    const added = contractCases.find(({ kind }) => kind === 'message-added');
    expect(breakageInWords(compareContracts(added!.released, added!.present))).toBeUndefined();
  });
});
