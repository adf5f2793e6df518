import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { listQuery } from './list-query.ts';
import { queryFlag } from './query-parameter.ts';
import { instant, localDate } from './time.ts';

const query = listQuery({
  filters: { status: z.enum(['draft', 'published']), isProtected: queryFlag },
  ranges: { startsAt: instant },
  parameters: { at: localDate.exactOptional() },
  sorts: ['startsAt', 'title'],
  defaultSort: '-startsAt',
});

describe('the query of a list', () => {
  it('has 50 rows in the default order when nothing is asked', () => {
    expect(query.parse({})).toEqual({ limit: 50, sort: '-startsAt' });
  });

  it('reads commas as any of, and bounds by field', () => {
    const asked = {
      limit: '200',
      after: 'abc',
      sort: 'title',
      status: 'draft,published',
      isProtected: 'false',
      externalRef: ['a', 'b'],
      'startsAt[gte]': '2026-01-01T00:00:00Z',
      'startsAt[lt]': '2027-01-01T00:00:00Z',
      at: '2026-01-01',
    };
    expect(query.parse(asked)).toEqual({
      limit: 200,
      after: 'abc',
      sort: 'title',
      status: ['draft', 'published'],
      isProtected: [false],
      externalRef: ['a', 'b'],
      startsAt: { gte: '2026-01-01T00:00:00.000Z', lt: '2027-01-01T00:00:00.000Z' },
      at: '2026-01-01',
    });
  });

  it.each([
    ['a,b', ['a,b', 'a', 'b']],
    [
      ['a,', 'b'],
      ['a,', 'a', 'b'],
    ],
    [',', [',']],
    [`${'a'.repeat(60)},${'b'.repeat(60)}`, ['a'.repeat(60), 'b'.repeat(60)]],
  ])(
    'takes a key of a partner as it is, also where commas may stand between several: %j',
    (asked, keys) => {
      expect(query.parse({ externalRef: asked }).externalRef).toEqual(keys);
    },
  );

  it('takes a hundred values of the longest kind, with commas between', () => {
    const longest = `org.regional-events.${'x'.repeat(50)}.v1`;
    const many = Array.from({ length: 100 }, () => longest);
    const types = listQuery({ filters: { types: z.enum([longest]) } });
    expect(types.parse({ types: many.join(',') }).types).toHaveLength(100);
    expect(types.safeParse({ types: [...many, longest].join(',') }).success).toBe(false);
  });

  it('is in the order of ids where the list names no other', () => {
    expect(listQuery().parse({})).toEqual({ limit: 50 });
    expect(listQuery().safeParse({ sort: 'title' }).success).toBe(false);
  });

  it.each([
    { limit: '0' },
    { limit: '-1' },
    { limit: '1.5' },
    { limit: '' },
    { sort: 'status' },
    { status: '' },
    { status: 'draft,' },
    { 'startsAt[ne]': '2026-01-01T00:00:00Z' },
    { startsAt: '2026-01-01T00:00:00Z' },
    { 'startsAt[gte]': 'yesterday' },
    { after: '' },
    { unknown: '1' },
  ])('is not %j', (asked) => {
    expect(query.safeParse(asked).success).toBe(false);
  });

  it('takes no keys of the caller where the rows have none', () => {
    const keyless = listQuery({ externalRef: false });
    expect(keyless.safeParse({}).success).toBe(true);
    expect(keyless.safeParse({ externalRef: 'a' }).success).toBe(false);
  });
});
