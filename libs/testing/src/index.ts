export { eventually, NotInTimeError, type EventuallyOptions } from './eventually.ts';
export { FakeClock, type Span } from './fake-clock.ts';
export { allowedMs, longTestPatienceMs, patienceMs, slowness, testPatienceMs } from './patience.ts';
export { spellingsThatDiffer, spellingsThatMeet, type Spellings } from './spellings.ts';
export { uniqueName } from './unique-name.ts';
export {
  testKafkaBrokers,
  testLockedBrokers,
  testMongoServer,
  testMongoUri,
  testPrefixes,
  workspaceRoot,
  type TestPrefixes,
} from './test-space.ts';
export { afterThisFile } from './cleanups.ts';
export {
  collectMessages,
  MessageCollector,
  type CollectOptions,
} from './kafka/collect-messages.ts';
export type { CollectedMessage } from './kafka/collected-message.ts';
export { connectKafka } from './kafka/connect-kafka.ts';
export { makeTopics } from './kafka/make-topics.ts';
export { passOver } from './kafka/pass-over.ts';
export { freePort } from './processes/free-port.ts';
export {
  loadKafkaCluster,
  loadMongo,
  type LocalKafkaCluster,
  type LocalServer,
} from './processes/local-tools.ts';
export { LogLines, type LogLine } from './processes/log-lines.ts';
export { scratchFolder } from './processes/scratch-folder.ts';
export {
  RunningService,
  startService,
  strayWrite,
  type ServiceOptions,
} from './processes/start-service.ts';
export type { OwnKafka } from './kafka/own-kafka.ts';
export { startOwnKafka } from './kafka/start-own-kafka.ts';
export { startSecuredKafka, type SecuredKafka } from './kafka/start-secured-kafka.ts';
export {
  ApiClient,
  signedIn,
  type ApiResponse,
  type Credentials,
  type RequestOptions,
} from './platform/api-client.ts';

export {
  ApiRoutes,
  committedApi,
  type ApiDocument,
  type ApiOperation,
  type ApiParameter,
  type ApiRoute,
  type Part,
} from './platform/api-document.ts';
export { acceptValuesOfEarlierVersions, fetchPromised } from './platform/keep-promises.ts';
export { ensureTopics } from './platform/ensure-topics.ts';
export {
  all,
  forEach,
  publishedWorkshop,
  registerOrganisation,
  registerPeople,
  taken,
  workshop,
  type Item,
  type Listed,
} from './platform/journey.ts';
export { RawConnection, requests, type RawAnswer, type RawCase } from './platform/raw-requests.ts';
export { RunningPlatform, startPlatform, type PlatformOptions } from './platform/start-platform.ts';
export type { ProcessName, ServiceName } from './platform/platform-processes.ts';
export { expectNoWriteOutsideTransaction, type StrayWriteWatch } from './no-stray-writes.ts';
export {
  entryPointsOf,
  keepsRules,
  type RuleCase,
  type RuleCell,
  type RuleTable,
} from './rule-table.ts';
