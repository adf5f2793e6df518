import { runService } from '@regional-events/platform-service';
import { service } from './service.ts';

await runService(service);
