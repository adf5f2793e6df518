import { organisationsTopics } from '@regional-events/contracts-organisations';
import { runService } from '@regional-events/platform-service';
import { ApiModule } from './api.module.ts';
import { collections } from './collections.ts';
import { organisationsConfig } from './organisations.config.ts';
import { TokenPreparation } from './preparations.ts';

await runService({
  name: 'organisations',
  config: organisationsConfig,
  collections,
  api: ApiModule,
  topics: organisationsTopics,
  prepare: [TokenPreparation],
});
