import { organisationsTopics } from '@regional-events/contracts-organisations';
import { runService } from '@regional-events/platform-service';
import { features } from './features.ts';
import { organisationsConfig } from './organisations.config.ts';

await runService({
  name: 'organisations',
  config: organisationsConfig,
  features,
  writes: organisationsTopics,
});
