/** What makes a local Kafka ask who is there, and allow nobody what no rule allows. */

const scram = 'org.apache.kafka.common.security.scram.ScramLoginModule required;';

/**
 * @typedef {object} KafkaLocks
 * @property {string} admin may do everything; the node itself signs in under this name
 * @property {string} password of the administrator
 * @property {number} [openPort] of a listener that asks nobody, for tests
 */

/**
 * Clients come in by CLIENTS, with a name and a password that Kafka keeps. The node, its controller and whoever makes the first
 * users come in by listeners of their own, which know the administrator alone, by this file: so data that was written
 * before there were users can be given some.
 * @param {{ port: number, innerPort: number, controllerPort: number }} ports
 * @param {KafkaLocks} locks
 * @returns {import('../servers/kafka-node.mjs').Settings}
 */
export function lockedListeners(
  { port, innerPort, controllerPort },
  { admin, password, openPort },
) {
  const plain = [
    'org.apache.kafka.common.security.plain.PlainLoginModule required',
    `username="${admin}" password="${password}" user_${admin}="${password}";`,
  ].join(' ');
  const clients = [
    `CLIENTS://127.0.0.1:${port}`,
    `INNER://127.0.0.1:${innerPort}`,
    ...(openPort ? [`OPEN://127.0.0.1:${openPort}`] : []),
  ];
  return {
    listeners: [...clients, `CONTROLLER://127.0.0.1:${controllerPort}`].join(','),
    'advertised.listeners': clients.join(','),
    'listener.security.protocol.map':
      'CLIENTS:SASL_PLAINTEXT,INNER:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT,OPEN:PLAINTEXT',
    'inter.broker.listener.name': 'INNER',
    'sasl.mechanism.inter.broker.protocol': 'PLAIN',
    'sasl.mechanism.controller.protocol': 'PLAIN',
    'listener.name.clients.sasl.enabled.mechanisms': 'SCRAM-SHA-512',
    'listener.name.clients.scram-sha-512.sasl.jaas.config': scram,
    'listener.name.inner.sasl.enabled.mechanisms': 'PLAIN',
    'listener.name.inner.plain.sasl.jaas.config': plain,
    'listener.name.controller.sasl.enabled.mechanisms': 'PLAIN',
    'listener.name.controller.plain.sasl.jaas.config': plain,
    'authorizer.class.name': 'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
    'super.users': [`User:${admin}`, ...(openPort ? ['User:ANONYMOUS'] : [])].join(';'),
  };
}
