import { describe, expect, it } from '@jest/globals';
import {
  authSettings,
  firstClientSettings,
  gatewaySettings,
  httpSettings,
  kafkaSettings,
  mongoSettings,
  operatorSettings,
  processSettings,
  signingKeySettings,
} from '@regional-events/platform-config';
import { settings, settingsTable } from './settings.mjs';

const table = new Map(settings.map((setting) => [setting.name, setting]));
const setByTheLauncher = ['ROLE', 'PORT', 'ORGANISATIONS_URL'];

/** @type {[string, { secret?: boolean }][]} */
const read = Object.entries({
  ...processSettings,
  ...httpSettings,
  ...authSettings,
  ...operatorSettings,
  ...mongoSettings,
  ...kafkaSettings,
  ...gatewaySettings,
  ...firstClientSettings,
  ...signingKeySettings,
}).filter(([name]) => !setByTheLauncher.includes(name));

describe('the table of settings', () => {
  it('names every setting that a process reads, and whether it may lie in a file', () => {
    expect(read.length).toBeGreaterThan(15);
    const declared = read.map(([name]) => [name, table.get(name)?.secret ?? 'not in the table']);
    expect(declared).toEqual(read.map(([name, { secret = false }]) => [name, secret]));
  });

  it('prints each of them with what holds without it', () => {
    const lines = settingsTable().split('\n');
    for (const { name, fallback, about } of table.values()) {
      const line = lines.find((one) => one.startsWith(`  ${name} `));
      expect(line).toContain(`  ${fallback} `);
      expect(line?.endsWith(` ${about}`)).toBe(true);
    }
  });
});
