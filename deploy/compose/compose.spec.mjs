import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { services } from '../local/locks/principals.mjs';
import { kafkaProperties } from './kafka-properties.mjs';

const file = new URL('../../docker-compose.yml', import.meta.url);
const compose = parse(readFileSync(file, 'utf8'), { merge: true });
/** @type {[string, Record<string, any>][]} */
const containers = Object.entries(compose.services);
/** @type {[string, string][]} */
const processes = services.flatMap((service) => [
  [`${service}-api`, service],
  [`${service}-worker`, service],
]);

/** @param {string} size */
const megabytes = (size) => Number.parseInt(size, 10) * (size.endsWith('g') ? 1024 : 1);

describe('in the compose file', () => {
  it('each process signs in as its service, and finds the keys of no other', () => {
    for (const [name, service] of processes) {
      const { environment, volumes } = compose.services[name];
      expect(environment).toMatchObject({
        MONGODB_USERNAME: service,
        MONGODB_PASSWORD_FILE: '/keys/mongodb-password',
        KAFKA_SASL_MECHANISM: 'scram-sha-512',
        KAFKA_SASL_USERNAME: service,
        KAFKA_SASL_PASSWORD_FILE: '/keys/kafka-password',
      });
      const keys = volumes.filter((/** @type {string} */ one) => one.startsWith('keys-'));
      expect([name, ...keys]).toEqual([name, `keys-${service}:/keys:ro`]);
    }
    const { environment, volumes } = compose.services.gateway;
    expect(volumes).toEqual(['keys-gateway:/keys:ro', 'operator-public:/run/operator-public:ro']);
    expect(environment).toMatchObject({ MONGODB_USERNAME: 'gateway' });
    expect(Object.keys(environment).filter((name) => name.startsWith('KAFKA'))).toEqual([]);
  });

  it('the servers let nobody in without a name', () => {
    expect(compose.services.mongo.command).toContain('--keyFile=/keys/key-file');
    const settings = kafkaProperties('secret', {});
    expect(settings).not.toMatch(/:PLAINTEXT/);
    expect(settings).toMatch(/^authorizer\.class\.name=.*StandardAuthorizer$/m);
    expect(settings).toMatch(/^super\.users=User:admin$/m);
    expect(settings).toMatch(/INNER:\/\/localhost:19093,CONTROLLER:\/\/localhost:9093$/m);
    expect(settings).not.toContain('allow.everyone.if.no.acl.found');
    expect(compose.services.topics.command.join(' ')).toContain('--grant');
  });
});

describe('in the containers of the compose file', () => {
  it('a process whose event loop stands still can end itself, which process 1 cannot', () => {
    for (const name of ['gateway', ...processes.map(([process]) => process)])
      expect([name, compose.services[name].init]).toEqual([name, true]);
  });
});

describe('around the containers of the compose file', () => {
  it('nothing is published but the gateway and the listener of Kafka that wants a name', () => {
    const published = containers.flatMap(([name, { ports = [] }]) => [name, ...ports].slice(1));
    expect(published).toEqual([
      '${BIND_ADDRESS:-127.0.0.1}:${KAFKA_PORT:-9092}:9092',
      '${BIND_ADDRESS:-127.0.0.1}:${GATEWAY_PORT:-8080}:8080',
    ]);
  });

  it('the gateway reaches services and its own database, and no server is reached but by those who use it', () => {
    expect(compose.services.gateway.networks).toEqual(['front', 'services', 'sign-ins']);
    const withSignIns = containers.filter(([, { networks = [] }]) => networks.includes('sign-ins'));
    expect(withSignIns.map(([name]) => name)).toEqual(['mongo', 'gateway']);
    expect(compose.networks['sign-ins']).toEqual({ internal: true });
    expect(compose.networks.services).toEqual({ internal: true });
    expect(compose.networks.data).toEqual({ internal: true });
    const inData = containers.filter(([, { networks = [] }]) => networks.includes('data'));
    expect(inData.map(([name]) => name).toSorted()).toEqual(
      ['mongo', 'kafka', 'sample', ...processes.map(([name]) => name)].toSorted(),
    );
  });

  it('no container has capabilities, or more privileges than it began with; only the sample writes in itself', () => {
    for (const [name, container] of containers) {
      expect([name, container.cap_drop]).toEqual([name, ['ALL']]);
      expect([name, container.security_opt]).toEqual([name, ['no-new-privileges:true']]);
      expect([name, container.read_only]).toEqual([name, name === 'sample' ? undefined : true]);
    }
    const withSome = containers.filter(([, { cap_add }]) => cap_add !== undefined);
    expect(withSome.map(([name, { network_mode }]) => [name, network_mode])).toEqual([
      ['keys', 'none'],
    ]);
  });

  it('the memory of each is more than its heap may take', () => {
    for (const [name] of processes)
      expect(megabytes(compose.services[name].mem_limit)).toBeGreaterThan(500);
    expect(megabytes(compose.services.kafka.mem_limit)).toBeGreaterThan(640);
    expect(megabytes(compose.services.mongo.mem_limit)).toBeGreaterThan(512);
  });
});
