import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { mergePatch, patchOf } from './patch.ts';

interface Item {
  title: Record<string, string>;
  seriesId: string | null;
  topics: string[];
}

const item: Item = { title: { en: 'A', sq: 'B' }, seriesId: 's', topics: ['x', 'y'] };

describe('a merge patch', () => {
  it('lays objects over each other and puts lists in place of lists', () => {
    expect(mergePatch<Item>(item, { title: { sq: null, mk: 'C' }, topics: ['z'] })).toEqual({
      title: { en: 'A', mk: 'C' },
      seriesId: 's',
      topics: ['z'],
    });
  });

  it('leaves null where an item names its member all the same', () => {
    expect(mergePatch<Item>(item, { seriesId: null })).toEqual({ ...item, seriesId: null });
  });

  it('leaves the item it is laid over as it was', () => {
    const before = structuredClone(item);
    mergePatch<Item>(item, { title: { en: null } });
    expect(item).toEqual(before);
  });

  it('cannot reach the prototype of anything', () => {
    mergePatch<Item>(item, JSON.parse('{"__proto__":{"polluted":true}}'));
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('may leave out each field, and brings no default of its own', () => {
    const schema = patchOf({
      title: z.string(),
      topics: z.array(z.string()).default([]),
      note: z.string().nullable(),
    });
    expect(schema.parse({})).toEqual({});
    expect(schema.parse({ note: null })).toEqual({ note: null });
    expect(schema.safeParse({ title: null }).success).toBe(false);
    expect(schema.safeParse({ colour: 'red' }).success).toBe(false);
  });
});
