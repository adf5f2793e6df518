import { describe, expect, it } from '@jest/globals';
import { chooseServers } from './choose.mjs';

/** @param {Partial<Record<keyof import('./choose.mjs').Machine, boolean>>} has @returns {import('./choose.mjs').Machine} */
function machine(has) {
  const answer = (/** @type {keyof import('./choose.mjs').Machine} */ name) => async () =>
    has[name] ?? false;
  return {
    hasMongod: answer('hasMongod'),
    canFetchMongod: answer('canFetchMongod'),
    hasJava: answer('hasJava'),
    hasKafka: answer('hasKafka'),
    hasMaven: answer('hasMaven'),
    hasDocker: answer('hasDocker'),
  };
}

const complete = machine({ canFetchMongod: true, hasJava: true, hasMaven: true });
const addresses = { MONGODB_URI: 'mongodb://elsewhere', KAFKA_BROKERS: 'elsewhere:9092' };

describe('the servers', () => {
  it('are those that are given, whatever the machine has', async () => {
    expect(await chooseServers(addresses, machine({}))).toEqual({ mongo: 'given', kafka: 'given' });
  });

  it('may be given one by one, in files and for each service', async () => {
    expect(await chooseServers({ MONGODB_URI_FILE: '/run/uri' }, complete)).toEqual({
      mongo: 'given',
      kafka: 'local',
    });
    const each = Object.fromEntries(
      ['ORGANISATIONS', 'EVENTS', 'REGISTRATIONS', 'NOTIFICATIONS'].map((name) => [
        `${name}_MONGODB_URI`,
        'mongodb://x',
      ]),
    );
    expect(await chooseServers(each, complete)).toEqual({ mongo: 'given', kafka: 'local' });
    expect(await chooseServers({ EVENTS_MONGODB_URI: 'mongodb://x' }, complete)).toEqual({
      mongo: 'local',
      kafka: 'local',
    });
  });

  it('are processes where everything can be fetched', async () => {
    expect(await chooseServers({}, complete)).toEqual({ mongo: 'local', kafka: 'local' });
  });

  it('need no Maven and no Python once they are in the cache', async () => {
    const cached = machine({ hasMongod: true, hasJava: true, hasKafka: true });
    expect(await chooseServers({}, cached)).toEqual({ mongo: 'local', kafka: 'local' });
  });

  it('are containers, both of them, where one cannot be a process and an engine answers', async () => {
    const noJava = machine({ hasMongod: true, hasKafka: true, hasDocker: true });
    expect(await chooseServers({}, noJava)).toEqual({ mongo: 'container', kafka: 'container' });
    expect(await chooseServers({ MONGODB_URI: 'mongodb://x' }, noJava)).toEqual({
      mongo: 'given',
      kafka: 'container',
    });
  });

  it('cannot be had else, which names all that is missing and each way out', async () => {
    const choice = chooseServers({}, machine({ hasJava: true }));
    await expect(choice).rejects.toThrow(
      /for MongoDB: mongod ≥ 6\.0[^]*for Kafka: Maven[^]*install[^]*Docker[^]*MONGODB_URI=.*KAFKA_BROKERS=/,
    );
    await expect(choice).rejects.not.toThrow(/Java/);
  });
});
