import { eventsTopics } from '@regional-events/contracts-events';
import { organisationsTopics } from '@regional-events/contracts-organisations';
import { seatPlanTopic } from '@regional-events/contracts-registrations';
import { runService } from '@regional-events/platform-service';
import { ApiModule } from './api.module.ts';
import { collections } from './collections.ts';
import { eventsConfig } from './events.config.ts';
import { WorkerModule } from './worker.module.ts';

const reads = [...organisationsTopics, seatPlanTopic];

await runService({
  name: 'events',
  config: eventsConfig,
  collections,
  api: ApiModule,
  worker: WorkerModule,
  topics: [...eventsTopics, ...reads],
  reads,
});
