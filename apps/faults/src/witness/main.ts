import { runService } from '@regional-events/platform-service';
import { witness } from './witness.ts';

await runService(witness);
