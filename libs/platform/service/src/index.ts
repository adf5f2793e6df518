export { KeepKnownClient } from './known-clients/keep-known-client.ts';
export { KnownClientModule } from './known-clients/known-client.module.ts';
export { openDatabase } from './open-database.ts';
export { runService } from './run-service.ts';
export { Preparation } from './service-definition.ts';
export type { ServiceConfig, ServiceDefinition } from './service-definition.ts';
export { createWorker } from './worker.ts';
export type { Worker, WorkerDependencies } from './worker.ts';
