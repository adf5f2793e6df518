import type { Type } from '@nestjs/common';
import type { TopicContract } from '@regional-events/contracts-envelope';
import type {
  Config,
  ConfigSchema,
  PlatformSettings,
  Settings,
} from '@regional-events/platform-config';
import type { JobHandler } from '@regional-events/platform-messaging';
import type { CollectionDefinition } from '@regional-events/platform-mongo';

/** What sets one service apart from another, for the runtime they share. */
export interface ServiceDefinition<Own extends Settings = Settings> {
  readonly name: string;
  /** Made with `platformConfig`. */
  readonly config: ConfigSchema<PlatformSettings & Own>;
  readonly collections: readonly CollectionDefinition[];
  /** Features with their HTTP controllers. */
  readonly api: Type;
  /** Features with their message handlers; left out where the service hears of nothing. */
  readonly worker?: Type;
  /** Providers of `worker` that run what is enqueued. */
  readonly jobs?: readonly Type<JobHandler>[];
  /** Topics that the service writes, and those that its handlers read. */
  readonly topics: readonly TopicContract[];
  /** Those that its handlers read; all of `topics` unless told. */
  readonly reads?: readonly TopicContract[];
  /** Must hold before the api role is ready; runs on every start, so it is safe to repeat. */
  readonly prepare?: readonly Type<Preparation>[];
}

/** A provider that brings something about before a service counts as ready. */
export abstract class Preparation {
  abstract prepare(): Promise<void>;
}

export type ServiceConfig = Config<ConfigSchema<PlatformSettings>>;
