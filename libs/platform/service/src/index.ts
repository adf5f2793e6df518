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
export { knownClientFeature, KnownClientModule } from './known-clients/known-client.module.ts';
export { openDatabase } from './open-database.ts';
export { runService } from './run-service.ts';
export type { Worker } from './worker.ts';
