import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { pageOf } from '../reply/page-of.ts';
import { convertSchema } from './schema-converter.ts';
import { withTitles } from './schema-names.ts';

function titled(schema: z.ZodType) {
  const converted = convertSchema(z.object({ part: schema }), { schemaType: 'output' });
  return withTitles({ Thing: converted?.schema ?? {} })['Thing']?.['properties'] as {
    part: object;
  };
}

describe('names of schemas', () => {
  it('are given to objects inside of others, by their place', () => {
    const { part } = titled(z.array(z.object({ inner: z.object({ a: z.int() }) })));
    expect(part).toMatchObject({
      items: {
        title: 'ThingPartItem',
        properties: {
          inner: { title: 'ThingPartItemInner', properties: { a: { type: 'integer' } } },
        },
      },
    });
  });

  it('are given to each variant of a choice, unless it has one', () => {
    const choice = z.union([
      z.object({ a: z.int() }),
      z.object({}).meta({ title: 'Own' }),
      z.string(),
    ]);
    expect(titled(choice).part).toMatchObject({
      title: 'ThingPart',
      anyOf: [{ title: 'ThingPart1' }, { title: 'Own' }, { title: 'ThingPart3' }],
    });
  });

  it('are given to what may be null', () => {
    expect(titled(z.object({ a: z.int() }).nullable()).part).toMatchObject({
      anyOf: [{ title: 'ThingPart' }, { title: 'Null', type: 'null' }],
    });
  });

  it('are not needed by a scalar that may be null', () => {
    const part = z.string().max(9).nullable().meta({ description: 'A word.' });
    expect(titled(part)).toEqual({
      part: { type: ['string', 'null'], maxLength: 9, description: 'A word.' },
    });
  });

  it('are those of the items for lists, once for each item', () => {
    const item = z.object({ a: z.int() }).meta({ id: 'NamedForLists' });
    expect(pageOf(item).meta()?.id).toBe('NamedForListsList');
    expect(pageOf(item)).toBe(pageOf(item));
    expect(() => pageOf(z.object({}))).toThrow('need a name');
  });
});
