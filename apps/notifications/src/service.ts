import { ApiModule } from './api.module.ts';
import { knownClientCollections } from '@regional-events/platform-mongo-messaging';
import { allTopics } from '@regional-events/contracts-catalogue';
import { messageFeedCollections } from './message-feed/persistence/collections.ts';
import { notificationsConfig } from './notifications.config.ts';
import { WorkerModule } from './worker.module.ts';

/** What sets this service apart, for the runtime that all services share. */
export const service = {
  name: 'notifications',
  config: notificationsConfig,
  collections: [...messageFeedCollections, ...knownClientCollections],
  api: ApiModule,
  worker: WorkerModule,
  topics: allTopics,
};
