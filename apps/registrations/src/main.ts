import { eventTopic } from '@regional-events/contracts-events';
import { organisationsTopics } from '@regional-events/contracts-organisations';
import { registrationsTopics } from '@regional-events/contracts-registrations';
import { runService } from '@regional-events/platform-service';
import { ApiModule } from './api.module.ts';
import { collections } from './collections.ts';
import { LapseInvitationWhenDue } from './invitation/messaging/lapse-invitation-when-due.ts';
import { RestoreDeadlinesDaily } from './invitation/messaging/restore-deadlines-daily.ts';
import { registrationsConfig } from './registrations.config.ts';
import { WorkerModule } from './worker.module.ts';

const reads = [eventTopic, ...organisationsTopics];

await runService({
  name: 'registrations',
  config: registrationsConfig,
  collections,
  api: ApiModule,
  worker: WorkerModule,
  jobs: [LapseInvitationWhenDue, RestoreDeadlinesDaily],
  topics: [...registrationsTopics, ...reads],
  reads,
});
