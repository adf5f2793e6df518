import type { DynamicModule, Type } from '@nestjs/common';
import type { TopicContract } from '@regional-events/contracts-envelope';
import type { JobHandler } from '@regional-events/platform-messaging';
import type { CollectionDefinition } from '@regional-events/platform-mongo';

/** Everything that one feature adds to its service; `features.ts` of a service lists them. */
export interface Feature {
  /** Its providers. */
  readonly module: Type | DynamicModule;
  /** Its routes, in the api role. */
  readonly controllers?: readonly Type[];
  /** Its message handlers, in the worker role. Those of one message run in the order of the features. */
  readonly handlers?: readonly Type[];
  /** What runs the jobs that it enqueues or schedules, in the worker role. */
  readonly jobs?: readonly Type<JobHandler>[];
  readonly collections?: readonly CollectionDefinition[];
  /** The topics that its handlers read. */
  readonly reads?: readonly TopicContract[];
  /** Must hold before the api role is ready; they run at every start, so they are safe to repeat. */
  readonly prepare?: readonly Type<Preparation>[];
}

/** A provider that brings something about before a service counts as ready. */
export abstract class Preparation {
  abstract prepare(): Promise<void>;
}

export function feature(declared: Feature): Feature {
  return declared;
}

class ApiRole {}
class WorkerRole {}

/** What answers requests. */
export function apiModule(features: readonly Feature[]): DynamicModule {
  return {
    module: ApiRole,
    imports: features.map(({ module }) => module),
    controllers: controllersOf(features),
    providers: preparationsOf(features),
  };
}

/** What handles messages. */
export function workerModule(features: readonly Feature[]): DynamicModule {
  return {
    module: WorkerRole,
    imports: features.map(({ module }) => module),
    controllers: handlersOf(features),
    providers: jobHandlersOf(features),
  };
}

export function controllersOf(features: readonly Feature[]): Type[] {
  return features.flatMap(({ controllers = [] }) => controllers);
}

export function handlersOf(features: readonly Feature[]): Type[] {
  return features.flatMap(({ handlers = [] }) => handlers);
}

export function jobHandlersOf(features: readonly Feature[]): Type<JobHandler>[] {
  return features.flatMap(({ jobs = [] }) => jobs);
}

export function collectionsOf(features: readonly Feature[]): CollectionDefinition[] {
  return features.flatMap(({ collections = [] }) => collections);
}

export function preparationsOf(features: readonly Feature[]): Type<Preparation>[] {
  return features.flatMap(({ prepare = [] }) => prepare);
}

/** Each topic once. */
export function topicsReadBy(features: readonly Feature[]): TopicContract[] {
  return [...new Set(features.flatMap(({ reads = [] }) => reads))];
}
