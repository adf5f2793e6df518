import type { TopicContract } from '@regional-events/contracts-envelope';
import type {
  Config,
  ConfigSchema,
  PlatformSettings,
  Settings,
} from '@regional-events/platform-config';
import type { Feature } from './feature.ts';

/** What distinguishes one service from another, for the runtime they share. */
export interface ServiceDefinition<Own extends Settings = Settings> {
  readonly name: string;
  /** Made with `platformConfig`. */
  readonly config: ConfigSchema<PlatformSettings & Own>;
  readonly features: readonly Feature[];
  /** Topics that the service writes. */
  readonly writes: readonly TopicContract[];
}

export type ServiceConfig = Config<ConfigSchema<PlatformSettings>>;
