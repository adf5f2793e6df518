export { copiesFeature } from './copies.ts';
export {
  apiModule,
  collectionsOf,
  controllersOf,
  feature,
  handlersOf,
  Preparation,
} from './feature.ts';
export type { Feature } from './feature.ts';
export { knownClientCopy } from './known-clients/known-client-copy.ts';
export { knownAccountFeature } from './known-accounts/known-accounts.ts';
export { knownClientFeature } from './known-clients/known-clients.ts';
export { openDatabase } from './open-database.ts';
export { runService } from './run-service.ts';
export type { Worker } from './worker.ts';
