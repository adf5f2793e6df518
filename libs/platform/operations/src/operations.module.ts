import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import {
  AuditTrail,
  DeadLetters,
  MessageGauge,
  OperatorActions,
  OperatorJobs,
  ParkedStreams,
  UnitOfWork,
} from '@regional-events/platform-messaging';
import { OwnAuditController } from './audit/own-audit.controller.ts';
import { ActionRequests } from './action-requests.ts';
import { DeadLetterController } from './http/dead-letter.controller.ts';
import { JobController } from './http/job.controller.ts';
import { OperationsStatusController } from './http/operations-status.controller.ts';
import { OperatorActionController } from './http/operator-action.controller.ts';
import { ParkedStreamController } from './http/parked-stream.controller.ts';
import { OPERATIONS, type OperationsSettings } from './operations-settings.ts';

export interface OperationsParts {
  readonly settings: OperationsSettings;
  /** A unit of work of its own: actions can be requested even while the outbox is full, since they may help then. */
  readonly unitOfWork: UnitOfWork;
  readonly actions: OperatorActions;
  readonly parked: ParkedStreams;
  readonly letters: DeadLetters;
  readonly jobs: OperatorJobs;
  readonly gauge: MessageGauge;
  readonly audit: AuditTrail;
}

/** The operator API of a service: `/v1/operations/<service>/…`. */
@Module({
  controllers: [
    OperationsStatusController,
    ParkedStreamController,
    DeadLetterController,
    JobController,
    OperatorActionController,
    OwnAuditController,
  ],
})
export class OperationsModule {
  static register(parts: OperationsParts): DynamicModule {
    const providers: Provider[] = [
      { provide: OPERATIONS, useValue: parts.settings },
      { provide: UnitOfWork, useValue: parts.unitOfWork },
      { provide: OperatorActions, useValue: parts.actions },
      { provide: ParkedStreams, useValue: parts.parked },
      { provide: DeadLetters, useValue: parts.letters },
      { provide: OperatorJobs, useValue: parts.jobs },
      { provide: MessageGauge, useValue: parts.gauge },
      { provide: AuditTrail, useValue: parts.audit },
      ActionRequests,
    ];
    return { module: OperationsModule, providers };
  }
}
