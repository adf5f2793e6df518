import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { ConfigError } from './config-error.ts';
import { defineConfig } from './config-schema.ts';
import { describeConfig } from './describe-config.ts';
import { loadConfig } from './load-config.ts';
import type { Environment } from './load-config.ts';
import { platformConfig } from './platform-config.ts';
import { firstClientSettings, signingKeySettings } from './settings.ts';
import { optional, preset, required } from './setting.ts';
import { flag, list, webAddress, wholeNumber } from './values.ts';

const schema = defineConfig({
  ADDRESS: required(webAddress, { about: 'Where.', expected: 'an http address' }),
  SEATS: preset(wholeNumber(1, 50), '46', {
    about: 'How many.',
    expected: 'a number from 1 to 50',
  }),
  LOUD: preset(flag, 'false', { about: 'How loud.', expected: 'true or false' }),
  NAMES: optional(list, { about: 'Who.', expected: 'names, separated by commas' }),
  PASSWORD: required(z.string().min(8), { about: 'Hush.', expected: '8 characters', secret: true }),
});

const folder = mkdtempSync(join(tmpdir(), 'settings-'));
const file = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const right = { ADDRESS: 'https://example.org/', PASSWORD: 'long enough' };

function problemsOf(env: Environment, options = {}): string {
  try {
    loadConfig(schema, env, options);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return '';
}

describe('settings', () => {
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are read as what they mean, with their defaults', () => {
    expect(loadConfig(schema, right)).toEqual({
      ADDRESS: 'https://example.org',
      SEATS: 46,
      LOUD: false,
      PASSWORD: 'long enough',
    });
    const given = { ...right, SEATS: '7', LOUD: '1', NAMES: 'a, b,' };
    expect(loadConfig(schema, given)).toMatchObject({ SEATS: 7, LOUD: true, NAMES: ['a', 'b'] });
  });

  it('are missing when they are empty', () => {
    expect(loadConfig(schema, { ...right, SEATS: '', NAMES: ' ' })).toMatchObject({ SEATS: 46 });
  });

  it('are all named at once when they are wrong, without a word of a secret', () => {
    const message = problemsOf(
      { SEATS: '51', LOUD: 'very', PASSWORD: 'short' },
      { service: 'events' },
    );
    expect(message).toBe(
      [
        'Not started: 4 settings are not right for events.',
        '  ADDRESS   is missing; expected: an http address',
        '  SEATS     "51" is not right; expected: a number from 1 to 50',
        '  LOUD      "very" is not right; expected: true or false',
        '  PASSWORD  its value is not right; expected: 8 characters',
      ].join('\n'),
    );
  });

  it('may have a secret in a file', () => {
    const env = { ADDRESS: right.ADDRESS, PASSWORD_FILE: file('right', 'from the file\n') };
    expect(loadConfig(schema, env).PASSWORD).toBe('from the file');
  });

  it.each([
    [
      'that is not there',
      { PASSWORD_FILE: '/nowhere/at/all' },
      /PASSWORD_FILE +the file .* cannot be read/,
    ],
    [
      'that is empty',
      { PASSWORD_FILE: file('empty', '\n') },
      /PASSWORD_FILE +the file .* is empty/,
    ],
    [
      'beside the value',
      { PASSWORD: 'long enough', PASSWORD_FILE: file('both', 'x') },
      /PASSWORD +given twice/,
    ],
    [
      'whose content is wrong',
      { PASSWORD_FILE: file('short', 'short') },
      /PASSWORD_FILE +its value is not right/,
    ],
  ])('refuse a secret in a file %s', (_, env, message) => {
    expect(problemsOf({ ADDRESS: right.ADDRESS, ...env })).toMatch(message);
  });

  it('may be meant for one service alone', () => {
    const env = { ...right, SEATS: '5', REGISTRATIONS_SEATS: '6' };
    expect(loadConfig(schema, env, { service: 'registrations' }).SEATS).toBe(6);
    expect(loadConfig(schema, env, { service: 'events' }).SEATS).toBe(5);
    expect(
      problemsOf({ ...env, REGISTRATIONS_SEATS: 'x' }, { service: 'registrations' }),
    ).toContain('REGISTRATIONS_SEATS  "x"');
  });

  it('tell of themselves', () => {
    expect(describeConfig(schema)[1]).toEqual({
      name: 'SEATS',
      about: 'How many.',
      expected: 'a number from 1 to 50',
      preset: '46',
      needed: false,
      secret: false,
    });
    expect(describeConfig(schema)[4]).toMatchObject({ needed: true, secret: true });
  });
});

describe('the settings of every service', () => {
  it('need nothing to be given', () => {
    expect(loadConfig(platformConfig({}), {})).toMatchObject({
      ROLE: 'both',
      PORT: 0,
      HOST: '127.0.0.1',
      KAFKA_BROKERS: ['127.0.0.1:9092'],
      ACCESS_TOKEN_SECONDS: 600,
    });
  });

  it('name what is missing to sign in to Kafka', () => {
    const load = (env: Environment) => () => loadConfig(platformConfig({}), env);
    expect(load({ KAFKA_SASL_USERNAME: 'a' })).toThrow(
      /KAFKA_SASL_MECHANISM[^]*KAFKA_SASL_PASSWORD/,
    );
    expect(
      load({ KAFKA_SASL_USERNAME: 'a', KAFKA_SASL_PASSWORD: 'b', KAFKA_SASL_MECHANISM: 'plain' }),
    ).not.toThrow();
  });

  it.each([
    { KAFKA_BROKERS: 'localhost' },
    { MONGODB_URI: 'http://127.0.0.1' },
    { PORT: '65536' },
    { PUBLIC_URL: 'example.org' },
    { ROLE: 'boss' },
  ])('refuse %j', (env) => {
    expect(() => loadConfig(platformConfig({}), env)).toThrow(Object.keys(env)[0]!);
  });

  it('let a service add its own', () => {
    const own = platformConfig({ ...firstClientSettings, ...signingKeySettings });
    const env = { SECRETARIAT_CLIENT_ID: 'a b', SECRETARIAT_CLIENT_SECRET: 'short' };
    expect(() => loadConfig(own, env)).toThrow(
      /SECRETARIAT_CLIENT_ID[^]*SECRETARIAT_CLIENT_SECRET[^]*SIGNING_KEY_SECRET/,
    );
  });

  it.each(['a-secret-of-16-c', 'a'.repeat(40), 'abababab'.repeat(6)])(
    'refuse the secret %s, which could be guessed',
    (secret) => {
      const own = platformConfig({
        SECRETARIAT_CLIENT_SECRET: firstClientSettings.SECRETARIAT_CLIENT_SECRET,
      });
      const load = (text: string) => () => loadConfig(own, { SECRETARIAT_CLIENT_SECRET: text });
      expect(load(secret)).toThrow('SECRETARIAT_CLIENT_SECRET');
      expect(load('k3JpX9vQzL0aTfR7mYc2Hn8sWb4dGe1u')).not.toThrow();
    },
  );
});
