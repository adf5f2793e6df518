import { isBrokerTrouble } from '@regional-events/platform-kafka';
import { isMongoTrouble } from '@regional-events/platform-mongo';

/** Trouble with MongoDB or Kafka, which passes: nothing is wrong with what was being done. */
export function isInfrastructureTrouble(error: unknown): boolean {
  return isMongoTrouble(error) || isBrokerTrouble(error);
}
