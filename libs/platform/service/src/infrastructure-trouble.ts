import { isBrokerTrouble } from '@regional-events/platform-kafka';
import { isMongoTrouble } from '@regional-events/platform-mongo';

/** Transient trouble with MongoDB or Kafka; the work itself is fine. */
export function isInfrastructureTrouble(error: unknown): boolean {
  return isMongoTrouble(error) || isBrokerTrouble(error);
}
