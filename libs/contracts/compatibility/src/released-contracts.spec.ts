import { describe, expect, it } from '@jest/globals';
import { allMessages } from '@regional-events/contracts-catalogue';
import type { ExampleRecord } from '@regional-events/contracts-document';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { compareContracts } from './compare-contracts.ts';
import { presentContracts, type Contract } from './contract.ts';
import { breakageInWords } from './difference.ts';
import { isSame } from './json.ts';
import { grownCorpus, presentExamples } from './release.ts';

const contracts = Object.entries(presentContracts()).map(([library, present]) => ({
  library,
  present,
}));
const folderOf = (library: string) => new URL(`../../${library}/released/`, import.meta.url);
const releasedOf = (library: string) =>
  JSON.parse(readFileSync(new URL('contract.json', folderOf(library)), 'utf8')) as Contract;

const released = contracts.flatMap(({ library }) => {
  const folder = new URL('examples/', folderOf(library));
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files.map((file) => ({
    library,
    type: basename(file, '.json'),
    records: JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as readonly ExampleRecord[],
  }));
});

describe.each(contracts)('the contract of $library', ({ library, present }) => {
  it('breaks nothing that was released', () => {
    expect(breakageInWords(compareContracts(releasedOf(library), present))).toBeUndefined();
  });

  it('would be refused if it lost something that was released', () => {
    const { attributes, topics } = present;
    const lost: Contract =
      attributes === undefined
        ? { topics: Object.fromEntries(Object.entries(topics).slice(1)) }
        : { attributes: { ...attributes, required: [] }, topics };
    expect(breakageInWords(compareContracts(releasedOf(library), lost))).toContain(
      'breaks the contract',
    );
  });
});

describe('the released examples', () => {
  it('are there for every message that was released', () => {
    const types = contracts.flatMap(({ library }) =>
      Object.values(releasedOf(library).topics).flatMap(({ messages }) => Object.keys(messages)),
    );
    expect(released.map(({ type }) => type).toSorted()).toEqual(types.toSorted());
    expect(released.filter(({ records }) => records.length === 0)).toEqual([]);
  });

  it.each(released)('of $type are payloads that the present schema reads', ({ type, records }) => {
    const schema = allMessages.get(type)?.schema;
    for (const { value } of records) expect(schema?.parse(value)).toBeDefined();
  });

  it('stay when a release adds to them, in their order', () => {
    for (const { library, type, records } of released) {
      const grown = grownCorpus(records, presentExamples(library).get(type) ?? []);
      expect(isSame(grown.slice(0, records.length), records)).toBe(true);
    }
    const [old, fresh] = released.flatMap(({ records }) => records);
    expect(grownCorpus([old!], [fresh!, old!])).toEqual([old, fresh]);
  });
});
