import { Module } from '@nestjs/common';
import { feature } from '@regional-events/platform-service';
import { AccessLogController } from './http/access-log.controller.ts';
import { AccessReasonController } from './http/access-reason.controller.ts';
import { accessLogCollections } from './persistence/access-log.schema.ts';
import { MongoAccessRecords } from './persistence/mongo-access-records.ts';
import { AccessLogReads } from './queries/access-log-reads.ts';
import { GiveReason } from './use-cases/give-reason.ts';
import { KeepAccessLog } from './use-cases/keep-access-log.ts';
import { AccessRecords, ProtectedReadings } from './use-cases/ports.ts';

@Module({
  providers: [
    GiveReason,
    AccessLogReads,
    { provide: AccessRecords, useClass: MongoAccessRecords },
    { provide: ProtectedReadings, useClass: KeepAccessLog },
  ],
  exports: [GiveReason, AccessLogReads, ProtectedReadings],
})
export class AccessLogModule {}

export const accessLogFeature = feature({
  module: AccessLogModule,
  controllers: [AccessLogController, AccessReasonController],
  collections: accessLogCollections,
});
