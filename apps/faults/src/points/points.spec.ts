import { globSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { pointsOf, workspace } from '../hook/fault-source.mjs';
import { besideThePath, messagePath, messagePathFolders } from '../hook/message-path.mjs';
import { crashPlaces, harmless, points } from './points.ts';

const awaits = messagePath.flatMap((file) => pointsOf(file));
const entries = [...Object.values(points).flat(), ...Object.keys(harmless)];

describe('the crash points', () => {
  it('include every await of the message path', () => {
    expect(awaits.filter((name) => !entries.includes(name))).toEqual([]);
  });

  it('hold none that is gone, and none twice', () => {
    expect(entries.filter((name) => !awaits.includes(name))).toEqual([]);
    expect(new Set(entries).size).toBe(entries.length);
    expect(new Set(awaits).size).toBe(awaits.length);
  });

  it('have two sides each, but for those where no crash can matter', () => {
    const sides = crashPlaces();
    expect(sides).toHaveLength(2 * (awaits.length - Object.keys(harmless).length));
    expect(Object.values(harmless).filter((reason) => reason.length < 10)).toEqual([]);
  });

  it('are looked for in every file of the message path that waits for anything', () => {
    const waiting = messagePathFolders
      .flatMap((folder) => globSync(`${folder}/**/*.ts`, { cwd: workspace }))
      .filter(
        (file) =>
          !file.endsWith('.spec.ts') && !file.includes('/testing/') && pointsOf(file).length > 0,
      );
    const known = [...messagePath, ...Object.keys(besideThePath)];
    expect(waiting.filter((file) => !known.includes(file))).toEqual([]);
    expect(Object.keys(besideThePath).filter((file) => !waiting.includes(file))).toEqual([]);
  });
});
