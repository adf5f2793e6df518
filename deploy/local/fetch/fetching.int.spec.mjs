import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { fetchedOnce } from './cache.mjs';
import { sha256 } from './checksum.mjs';
import { verifyJars } from './kafka-jars.mjs';

/** @type {string} */
let cache;
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'cache-'));
});
afterEach(() => rm(cache, { recursive: true }));

/** @param {(folder: string) => Promise<void>} fill */
const fetchTool = (fill) => fetchedOnce('tool-1', fill, { REGIONAL_EVENTS_CACHE: cache });
/** @param {string} text @returns {(folder: string) => Promise<void>} */
const writing = (text) => (folder) => writeFile(join(folder, 'tool'), text);

describe('what is fetched into the cache', () => {
  it('is fetched once', async () => {
    const folder = await fetchTool(writing('first'));
    expect(await fetchTool(writing('second'))).toBe(folder);
    expect(await readFile(join(folder, 'tool'), 'utf8')).toBe('first');
  });

  it('is not there at all when the fetch broke off half-way', async () => {
    const broken = fetchTool(async (folder) => {
      await writeFile(join(folder, 'tool'), 'half');
      throw new Error('the line went dead');
    });
    await expect(broken).rejects.toThrow('the line went dead');
    expect(await readdir(cache)).toEqual([]);
    expect(await readFile(join(await fetchTool(writing('whole')), 'tool'), 'utf8')).toBe('whole');
  });

  it('ignores what a killed fetch left behind', async () => {
    await mkdir(join(cache, '.unfinished-x'));
    await writing('half')(join(cache, '.unfinished-x'));
    expect(await readFile(join(await fetchTool(writing('whole')), 'tool'), 'utf8')).toBe('whole');
  });

  it('is one of two when two fetch at once', async () => {
    const folders = await Promise.all([fetchTool(writing('one')), fetchTool(writing('two'))]);
    expect(new Set(folders).size).toBe(1);
    expect(await readdir(cache)).toEqual(['tool-1']);
  });
});

describe('the libraries of Kafka', () => {
  it('are those that are pinned, byte by byte, and no others', async () => {
    await writing('good')(cache);
    const pinned = new Map([['tool', await sha256(join(cache, 'tool'))]]);
    await expect(verifyJars(cache, pinned)).resolves.toBeUndefined();
    await writing('evil')(cache);
    await expect(verifyJars(cache, pinned)).rejects.toThrow('tool is not what is pinned');
    await rm(join(cache, 'tool'));
    await expect(verifyJars(cache, pinned)).rejects.toThrow('SHA-256 nothing instead of');
    await writeFile(join(cache, 'stowaway'), '');
    await expect(verifyJars(cache, pinned)).rejects.toThrow('not pinned: stowaway');
  });
});
