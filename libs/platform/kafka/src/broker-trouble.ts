/** True when kafkajs says that the broker, or the way to it, is the trouble; false for a fault in a program. */
export function isBrokerTrouble(error: unknown): boolean {
  if (!(error instanceof Error) || !error.name.startsWith('KafkaJS')) return false;
  // records that kafkajs cannot read, for example in a compression of others: they stay as they are
  if (error.name === 'KafkaJSNotImplemented') return false;
  return error.cause === undefined || error.cause === null || isBrokerTrouble(error.cause);
}
