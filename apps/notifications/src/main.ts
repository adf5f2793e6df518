import { runService } from '@regional-events/platform-service';
import { features } from './features.ts';
import { notificationsConfig } from './notifications.config.ts';

await runService({ name: 'notifications', config: notificationsConfig, features, writes: [] });
