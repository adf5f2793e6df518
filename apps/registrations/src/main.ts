import { registrationsTopics } from '@regional-events/contracts-registrations';
import { runService } from '@regional-events/platform-service';
import { features } from './features.ts';
import { registrationsConfig } from './registrations.config.ts';

await runService({
  name: 'registrations',
  config: registrationsConfig,
  features,
  writes: registrationsTopics,
});
