/** True when kafkajs reports that the broker or the network is the trouble; false for a bug. */
export function isBrokerTrouble(error: unknown): boolean {
  if (!(error instanceof Error) || !error.name.startsWith('KafkaJS')) return false;
  // records that kafkajs can never read, for example in another compression: retrying does not help
  if (error.name === 'KafkaJSNotImplemented') return false;
  return error.cause === undefined || error.cause === null || isBrokerTrouble(error.cause);
}
