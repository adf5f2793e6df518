import { eventsTopics } from '@regional-events/contracts-events';
import { runService } from '@regional-events/platform-service';
import { eventsConfig } from './events.config.ts';
import { features } from './features.ts';

await runService({ name: 'events', config: eventsConfig, features, writes: eventsTopics });
