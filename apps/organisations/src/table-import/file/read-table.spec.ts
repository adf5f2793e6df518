import { describe, expect, it } from '@jest/globals';
import { writeXlsx } from 'hucre';
import { deflateRawSync } from 'node:zlib';
import { columnsOf } from './columns.ts';
import { personColumns } from '../http/table-columns.ts';
import { CSV, readTable, XLSX } from './read-table.ts';

const csv = (text: string) => readTable(CSV, Buffer.from(text));
const unreadable = { code: 'import.table-unreadable' };

describe('A table of text', () => {
  it.each([
    ['semicolons', 'a;b\n1;2'],
    ['commas', 'a,b\n1,2'],
    ['tabs', 'a\tb\n1\t2'],
    ['a mark at its start and Windows line ends', '\uFEFFa;b\r\n1;2\r\n'],
    ['quotes around a delimiter and a line end', '"a";b\n"1";2'],
    ['empty lines', '\na;b\n\n1;2\n\n'],
  ])('is read with %s', async (_, text) => {
    const { header, rows } = await csv(text);
    expect([header, rows.map(({ cells }) => cells)]).toEqual([['a', 'b'], [['1', '2']]]);
  });

  it('counts rows as a spreadsheet does, and keeps what stands in quotes', async () => {
    const { rows } = await csv('a;b\n\n"1\n1";"x;""y"""');
    expect(rows).toEqual([{ row: 3, cells: ['1\n1', 'x;"y"'] }]);
  });

  it.each([
    ['Windows-1250', Buffer.from([0x61, 0x3b, 0x62, 0x0a, 0xf0, 0xe6])],
    ['UTF-16', Buffer.from('\uFEFFa;b\n1;2', 'utf16le')],
    ['a quote that is never closed', Buffer.from('a;b\n"1;2')],
    ['nothing in it', Buffer.from('')],
    ['51 columns', Buffer.from(`${'a;'.repeat(50)}a`)],
    ['a cell without end', Buffer.from(`a;b\n${'x'.repeat(200_000)}`)],
  ])('is refused with %s, in words that quote nothing', async (_, bytes) => {
    await expect(readTable(CSV, bytes)).rejects.toMatchObject(unreadable);
  });

  it('has 20,000 rows at most', async () => {
    const rows = (count: number) => csv(`a\n${'1\n'.repeat(count)}`);
    expect((await rows(20_000)).rows).toHaveLength(20_000);
    await expect(rows(20_001)).rejects.toMatchObject({ code: 'import.too-many-rows' });
  });

  it('has 100,000 rows at most with those that are empty', async () => {
    const rows = (empty: number) => csv(`a${'\n'.repeat(empty)}\n1`);
    expect((await rows(99_998)).rows).toEqual([{ row: 100_000, cells: ['1'] }]);
    await expect(rows(99_999)).rejects.toMatchObject({ code: 'import.too-many-rows' });
  });
});

describe('A workbook', () => {
  const written = (rows: (string | number | Date | null)[][]) =>
    writeXlsx({ sheets: [{ name: 'People', rows }] });

  it('is read from its first sheet, numbers and dates as text', async () => {
    const file = await written([
      ['Family name', 'From', 'Key'],
      ['Ђорђевић', new Date('2026-01-01T00:00:00Z'), 7],
      [null, null, null],
      ['Ilić', null, null],
    ]);
    const { header, rows } = await readTable(XLSX, file);
    expect(header).toEqual(['Family name', 'From', 'Key']);
    expect(rows[0]).toEqual({ row: 2, cells: ['Ђорђевић', '2026-01-01', '7'] });
    expect(rows[1]).toMatchObject({ row: 4 });
    expect(rows[1]?.cells[0]).toBe('Ilić');
  });

  it('is refused where it is something else', async () => {
    for (const bytes of [Buffer.from('a;b'), Buffer.alloc(0), Buffer.alloc(5_242_881)])
      await expect(readTable(XLSX, bytes)).rejects.toMatchObject(unreadable);
  });

  it('is refused where it unpacks to much more than it says', async () => {
    const bomb = archiveOf('xl/worksheets/sheet1.xml', Buffer.alloc(64 * 1024 * 1024, 0x20), 1000);
    expect(bomb.length).toBeLessThan(100_000);
    await expect(readTable(XLSX, bomb)).rejects.toMatchObject(unreadable);
  });

  it('is refused where a second list of its parts, or a second size of one, could be meant', async () => {
    const file = Buffer.from(await written([['Family name'], ['Ilić']]));
    expect((await readTable(XLSX, file)).rows).toHaveLength(1);
    for (const other of [withSecondList(file), withSecondSize(file)])
      await expect(readTable(XLSX, other)).rejects.toMatchObject(unreadable);
  });
});

describe('The headings of a table', () => {
  it('may be written in several ways', () => {
    const header = ['FAMILY_NAME', 'First name', 'E-Mail', 'Organisation code', 'since'];
    expect(columnsOf(header, personColumns)).toEqual([
      'familyName',
      'givenName',
      'email',
      'organisationCode',
      'from',
    ]);
  });

  it('are refused with the nearest one where they are unknown, and never repeated', () => {
    let errors: readonly { pointer: string; detail: string }[] = [];
    try {
      columnsOf(['Famly name', 'Ana Anić', 'family name', 'surname'], personColumns);
    } catch (error) {
      ({ errors } = error as { errors: typeof errors });
    }
    expect(errors.map(({ pointer }) => pointer)).toEqual([
      '/columns/1',
      '/columns/2',
      '/columns/4',
    ]);
    expect(errors[0]?.detail).toContain('“family name”');
    expect(JSON.stringify(errors)).not.toContain('Anić');
    expect(() => columnsOf(['given name'], personColumns)).toThrow('does not name the columns');
  });
});

const END_BYTES = 22;
const ELSEWHERE = 0xff_ff_ff_ff;

/** With the list of parts of large archives (ZIP64), which counts where the plain one has no size. */
function withSecondList(file: Buffer): Buffer {
  const end = Buffer.from(file.subarray(-END_BYTES));
  const [count, length, at] = [end.readUInt16LE(10), end.readUInt32LE(12), end.readUInt32LE(16)];
  const list = Buffer.alloc(56);
  list.writeUInt32LE(0x06_06_4b_50);
  list.writeBigUInt64LE(BigInt(count), 32);
  list.writeBigUInt64LE(BigInt(length), 40);
  list.writeBigUInt64LE(BigInt(at), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07_06_4b_50);
  locator.writeBigUInt64LE(BigInt(file.length - END_BYTES), 8);
  end.writeUInt32LE(ELSEWHERE, 12);
  return Buffer.concat([file.subarray(0, -END_BYTES), list, locator, end]);
}

/** The last part has its packed size in its extra field. */
function withSecondSize(file: Buffer): Buffer {
  const end = Buffer.from(file.subarray(-END_BYTES));
  const parts = Buffer.from(file.subarray(0, -END_BYTES));
  const at = parts.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  const extra = Buffer.alloc(12);
  extra.writeUInt16LE(1);
  extra.writeUInt16LE(8, 2);
  extra.writeBigUInt64LE(BigInt(parts.readUInt32LE(at + 20)), 4);
  parts.writeUInt32LE(ELSEWHERE, at + 20);
  parts.writeUInt16LE(extra.length, at + 30);
  end.writeUInt32LE(end.readUInt32LE(12) + extra.length, 12);
  return Buffer.concat([parts, extra, end]);
}

/** An archive of one part that claims to be `claimed` bytes long. */
function archiveOf(name: string, content: Buffer, claimed: number): Buffer {
  const packed = deflateRawSync(content);
  const title = Buffer.from(name);
  const fields = (signature: number, ...values: [number, 2 | 4][]) => {
    const parts = values.map(([value, size]) => {
      const bytes = Buffer.alloc(size);
      if (size === 2) bytes.writeUInt16LE(value);
      else bytes.writeUInt32LE(value);
      return bytes;
    });
    const head = Buffer.alloc(4);
    head.writeUInt32LE(signature);
    return Buffer.concat([head, ...parts]);
  };
  const common: [number, 2 | 4][] = [
    [20, 2],
    [0, 2],
    [8, 2],
    [0, 4],
    [0, 4],
    [packed.length, 4],
    [claimed, 4],
    [title.length, 2],
    [0, 2],
  ];
  const local = fields(0x04_03_4b_50, ...common);
  const place: [number, 2 | 4][] = [
    [0, 2],
    [0, 2],
    [0, 2],
    [0, 4],
    [0, 4],
  ];
  const entry = fields(0x02_01_4b_50, [20, 2], ...common, ...place);
  const before = local.length + title.length + packed.length;
  const end = fields(
    0x06_05_4b_50,
    [0, 2],
    [0, 2],
    [1, 2],
    [1, 2],
    [entry.length + title.length, 4],
    [before, 4],
    [0, 2],
  );
  return Buffer.concat([local, title, packed, entry, title, end]);
}
