import { Global, Module } from '@nestjs/common';
import type { DynamicModule, InjectionToken, Type } from '@nestjs/common';
import { MODULE_METADATA } from '@nestjs/common/constants.js';
import { NestFactory } from '@nestjs/core';
import { UnknownDependenciesException } from '@nestjs/core/errors/exceptions/unknown-dependencies.exception.js';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const MOST_TOKENS = 1000;

@Global()
@Module({})
class NothingBehind {}

/**
 * An application with the controllers of `root` and its imports but without their dependencies: for reading its
 * metadata, never for starting it. It reads no setting and connects to nothing.
 */
export async function previewApp(root: Type | DynamicModule): Promise<NestFastifyApplication> {
  const controllers = [...new Set(controllersOf(root))];
  const tokens = new Set<InjectionToken>();
  while (tokens.size < MOST_TOKENS) {
    try {
      return await previewOf(controllers, tokens);
    } catch (error) {
      const missing = missingToken(error);
      if (missing === undefined || tokens.has(missing)) throw error;
      tokens.add(missing);
    }
  }
  throw new Error('The controllers need too much to be looked at.');
}

async function previewOf(
  controllers: Type[],
  tokens: ReadonlySet<InjectionToken>,
): Promise<NestFastifyApplication> {
  const providers = [...tokens].map((provide) => ({ provide, useValue: {} }));
  const module: DynamicModule = {
    module: NothingBehind,
    controllers,
    providers,
    exports: [...tokens],
  };
  return NestFactory.create<NestFastifyApplication>(module, new FastifyAdapter(), {
    preview: true,
    abortOnError: false,
    logger: false,
  });
}

/** Stands in for a dependency that the injector cannot resolve. */
function missingToken(error: unknown): InjectionToken | undefined {
  if (!(error instanceof UnknownDependenciesException)) return undefined;
  const { index, dependencies, name } = error.context;
  const token: unknown = index === undefined ? name : dependencies?.[index];
  return typeof token === 'function' || typeof token === 'symbol' || typeof token === 'string'
    ? token
    : undefined;
}

function controllersOf(module: unknown, seen = new Set<unknown>()): Type[] {
  if (seen.has(module) || module === undefined || module === null) return [];
  seen.add(module);
  const {
    module: base,
    imports,
    controllers,
  }: Partial<DynamicModule> = isDynamic(module) ? module : {};
  const type = base ?? module;
  const own = [controllers, metadataOf(MODULE_METADATA.CONTROLLERS, type)].flat().filter(isType);
  const others = [imports, metadataOf(MODULE_METADATA.IMPORTS, type)].flat();
  return [...own, ...others.flatMap((other) => controllersOf(other, seen))];
}

function metadataOf(key: string, target: unknown): unknown[] {
  if (typeof target !== 'function') return [];
  const list: unknown = Reflect.getMetadata(key, target);
  return Array.isArray(list) ? list : [];
}

function isDynamic(module: unknown): module is DynamicModule {
  return typeof module === 'object' && module !== null && 'module' in module;
}

function isType(value: unknown): value is Type {
  return typeof value === 'function';
}
