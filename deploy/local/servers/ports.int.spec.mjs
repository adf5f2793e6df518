import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { choosePorts, freePort } from './ports.mjs';

/** @type {string} */
let folder;
/** @type {import('node:net').Server[]} */
let listening = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ports-'));
});

afterEach(async () => {
  for (const server of listening) server.close();
  listening = [];
  await rm(folder, { recursive: true });
});

async function busyPort() {
  const port = await freePort();
  const server = createServer().listen(port, '127.0.0.1');
  listening.push(server);
  await once(server, 'listening');
  return port;
}

/** @param {{ usual: number, set?: number }} wanted */
const choose = (wanted) =>
  choosePorts({ Kafka: { setting: 'KAFKA_PORT', ...wanted } }, join(folder, 'ports.json'));

describe('the port of a local server', () => {
  it('is the usual one while that is free, and is then not kept', async () => {
    const usual = await freePort();
    expect(await choose({ usual })).toEqual({ Kafka: usual });
    await expect(readFile(join(folder, 'ports.json'))).rejects.toThrow('ENOENT');
  });

  it('is another one when the usual one is busy, the same at the next start', async () => {
    const usual = await busyPort();
    const first = await choose({ usual });
    expect(first['Kafka']).not.toBe(usual);
    expect(await choose({ usual })).toEqual(first);
    expect(await choose({ usual: await freePort() })).toEqual(first);
  });

  it('is no other free one twice, though nothing listens there yet', async () => {
    const ports = await Promise.all(Array.from({ length: 500 }, () => freePort()));
    expect(new Set(ports).size).toBe(500);
  });

  it('is never another one than was set: when that is busy, the message names the setting', async () => {
    const set = await busyPort();
    await expect(choose({ usual: await freePort(), set })).rejects.toThrow(
      `Port ${set} of Kafka is busy: stop what listens there, or set KAFKA_PORT to another port.`,
    );
  });
});
