import { Global, Module, type DynamicModule, type Provider } from '@nestjs/common';
import { Clock, SystemClock } from '@regional-events/kernel';
import { CONFIG, type PlatformConfig } from '@regional-events/platform-config';
import { MongoJobs } from '@regional-events/platform-jobs';
import {
  GroupCommit,
  Jobs,
  Outbox,
  UnitOfWork,
  WorkerStatus,
} from '@regional-events/platform-messaging';
import {
  MongoGroupCommit,
  MongoOutbox,
  MongoUnitOfWork,
  MongoWorkerStatus,
} from '@regional-events/platform-mongo-messaging';
import { Connection } from '@regional-events/platform-mongo';

/** Providers for every feature, in any module. */
@Global()
@Module({})
export class PlatformModule {
  static register(config: PlatformConfig, connection: Connection): DynamicModule {
    const providers: Provider[] = [
      { provide: CONFIG, useValue: config },
      { provide: Connection, useValue: connection },
      { provide: Clock, useClass: SystemClock },
      {
        provide: UnitOfWork,
        useFactory: () => new MongoUnitOfWork(connection, config.OUTBOX_LIMIT),
      },
      {
        provide: GroupCommit,
        useFactory: () => new MongoGroupCommit(connection, config.OUTBOX_LIMIT),
      },
      { provide: Jobs, useFactory: () => new MongoJobs(connection) },
      { provide: Outbox, useFactory: () => new MongoOutbox(connection) },
      { provide: WorkerStatus, useFactory: () => new MongoWorkerStatus(connection) },
    ];
    return {
      module: PlatformModule,
      providers,
      exports: [CONFIG, Connection, Clock, UnitOfWork, GroupCommit, Jobs, Outbox, WorkerStatus],
    };
  }
}
