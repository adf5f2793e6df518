import { describe, expect, it } from '@jest/globals';
import { planningTables } from './testing/planning-tables.ts';

describe('npm run bench:planning -- --short', () => {
  it('makes the three tables of the document, and finds no plan above the best', async () => {
    const tables = await planningTables('short');
    const rows = tables.split('\n').filter((line) => /^\| \d/.test(line));
    expect(rows).toHaveLength(5);
    expect(rows.slice(0, 2).every((row) => row.includes('| 0.0 % |'))).toBe(true);
  });
});
