import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { TableUnreadableError } from '../domain/errors.ts';
import { limits } from './table.ts';

const inflate = promisify(inflateRaw);
const END = {
  signature: 0x06_05_4b_50,
  size: 22,
  comment: 65_535,
  entries: 10,
  length: 12,
  directory: 16,
};
const ENTRY = {
  signature: 0x02_01_4b_50,
  size: 46,
  method: 10,
  packed: 20,
  unpacked: 24,
  name: 28,
  local: 42,
};
const LOCAL = { signature: 0x04_03_4b_50, size: 30, name: 26 };
const MOST_ENTRIES = 200;
/** Says that the true figure stands elsewhere (ZIP64). */
const ELSEWHERE = 0xff_ff_ff_ff;
const STORED = 0;
const DEFLATED = 8;

/**
 * Throws TableUnreadableError unless all parts of the archive, really unpacked, stay within the limit: an archive of a few
 * kilobytes may otherwise unpack to gigabytes in the reader.
 */
export async function expectSmallArchive(file: Uint8Array): Promise<void> {
  if (file.byteLength > limits.xlsxBytes) throw new TableUnreadableError('it is larger than 5 MB');
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  try {
    await unpackAll(bytes);
  } catch (error) {
    if (error instanceof TableUnreadableError) throw error;
    throw new TableUnreadableError(
      'it is no workbook of a spreadsheet program (.xlsx), or unpacks to more than 32 MB',
    );
  }
}

async function unpackAll(bytes: Buffer): Promise<void> {
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + END.entries);
  if (count > MOST_ENTRIES) throw new TableUnreadableError('it has too many parts');
  let at = bytes.readUInt32LE(end + END.directory);
  // the reader looks for another list (ZIP64) where this one is not said to end here
  if (at + bytes.readUInt32LE(end + END.length) !== end) throw new RangeError('another list');
  let left: number = limits.unpackedBytes;
  for (let entry = 0; entry < count; entry += 1) {
    left -= await unpackedSize(bytes, at, left);
    if (left < 0) throw new RangeError('too large');
    const [name, extra, comment] = [0, 2, 4].map((more) =>
      bytes.readUInt16LE(at + ENTRY.name + more),
    );
    at += ENTRY.size + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
}

/** Where the last part begins, which says where the list of parts is. */
function endOf(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - END.size - END.comment);
  for (let at = bytes.length - END.size; at >= first; at -= 1) {
    if (bytes.readUInt32LE(at) === END.signature) return at;
  }
  throw new RangeError('no archive');
}

async function unpackedSize(bytes: Buffer, at: number, most: number): Promise<number> {
  const local = bytes.readUInt32LE(at + ENTRY.local);
  const sizes = [ENTRY.packed, ENTRY.unpacked].map((field) => bytes.readUInt32LE(at + field));
  const isSound =
    bytes.readUInt32LE(at) === ENTRY.signature && bytes.readUInt32LE(local) === LOCAL.signature;
  if (!isSound || sizes.includes(ELSEWHERE)) throw new RangeError('no archive');
  const method = bytes.readUInt16LE(at + ENTRY.method);
  const begin =
    local +
    LOCAL.size +
    bytes.readUInt16LE(local + LOCAL.name) +
    bytes.readUInt16LE(local + LOCAL.name + 2);
  const packed = bytes.subarray(begin, begin + bytes.readUInt32LE(at + ENTRY.packed));
  if (method === STORED) return packed.length;
  if (method !== DEFLATED) throw new RangeError('another way of packing');
  const unpacked = await inflate(packed, { maxOutputLength: Math.max(1, most) });
  return unpacked.length;
}
