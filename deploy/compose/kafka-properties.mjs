/** The settings of the one Kafka node of docker-compose.yml. */

const scram = 'org.apache.kafka.common.security.scram.ScramLoginModule required;';

/**
 * Clients sign in by SCRAM: services by INSIDE, consumers on the host by HOST. Inter-broker and controller listeners are on the
 * container's own loopback address and know the administrator alone.
 * @param {string} password of the administrator
 * @param {NodeJS.ProcessEnv} env
 * @returns {string} server.properties
 */
export function kafkaProperties(password, env) {
  const plain = [
    'org.apache.kafka.common.security.plain.PlainLoginModule required',
    `username="admin" password="${password}" user_admin="${password}";`,
  ].join(' ');
  const host = `${env['KAFKA_HOST'] || 'localhost'}:${env['KAFKA_PORT'] || '9092'}`;
  const settings = {
    'process.roles': 'broker,controller',
    'node.id': 1,
    'controller.quorum.voters': '1@localhost:9093',
    'controller.listener.names': 'CONTROLLER',
    listeners:
      'HOST://0.0.0.0:9092,INSIDE://0.0.0.0:19092,INNER://localhost:19093,CONTROLLER://localhost:9093',
    'advertised.listeners': `HOST://${host},INSIDE://kafka:19092,INNER://localhost:19093`,
    'listener.security.protocol.map':
      'HOST:SASL_PLAINTEXT,INSIDE:SASL_PLAINTEXT,INNER:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT',
    'inter.broker.listener.name': 'INNER',
    'sasl.mechanism.inter.broker.protocol': 'PLAIN',
    'sasl.mechanism.controller.protocol': 'PLAIN',
    'listener.name.host.sasl.enabled.mechanisms': 'SCRAM-SHA-512',
    'listener.name.host.scram-sha-512.sasl.jaas.config': scram,
    'listener.name.inside.sasl.enabled.mechanisms': 'SCRAM-SHA-512',
    'listener.name.inside.scram-sha-512.sasl.jaas.config': scram,
    'listener.name.inner.sasl.enabled.mechanisms': 'PLAIN',
    'listener.name.inner.plain.sasl.jaas.config': plain,
    'listener.name.controller.sasl.enabled.mechanisms': 'PLAIN',
    'listener.name.controller.plain.sasl.jaas.config': plain,
    'authorizer.class.name': 'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
    'super.users': 'User:admin',
    'log.dirs': '/var/lib/kafka/data',
    'auto.create.topics.enable': false,
    'offsets.topic.replication.factor': 1,
    'offsets.topic.num.partitions': 4,
    'transaction.state.log.replication.factor': 1,
    'transaction.state.log.min.isr': 1,
    'share.coordinator.state.topic.replication.factor': 1,
    'share.coordinator.state.topic.min.isr': 1,
    'group.initial.rebalance.delay.ms': 100,
    'broker.session.timeout.ms': 4000,
    'broker.heartbeat.interval.ms': 1000,
    'log.cleaner.dedupe.buffer.size': 8_388_608,
  };
  return `${Object.entries(settings)
    .map((pair) => pair.join('='))
    .join('\n')}\n`;
}
