import type { INestApplication } from '@nestjs/common';
import type { DynamicModule, Type } from '@nestjs/common';
import { NestContainer } from '@nestjs/core';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import { routesOf } from '@regional-events/platform-auth';
import { commonComponents } from './common-components.ts';
import { completed } from './operations.ts';
import { withOptionalBodies } from './optional-bodies.ts';
import { previewApp } from './preview-app.ts';
import { convertSchema } from './schema-converter.ts';

export interface OpenApiOptions {
  readonly title: string;
  readonly version?: string;
  readonly description?: string;
}

const published = /^\/(v\d+|\.well-known)\//;

/**
 * The OpenAPI 3.1 document of an application's public routes, from the schemas that it validates with.
 * Security, headers and problems are the same on every route, so they are added here.
 */
export function buildOpenApi(app: INestApplication, options: OpenApiOptions): OpenAPIObject {
  const base = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle(options.title)
    .setVersion(options.version ?? '1.0.0')
    .setDescription(options.description ?? '')
    .build();
  const scanned = SwaggerModule.createDocument(app, base, {
    operationIdFactory: (controller, handler) => `${controller}.${handler}`,
    autoTagControllers: false,
    standardSchemaConverter: convertSchema,
  });
  const schemas = scanned.components?.schemas ?? {};
  const routes = routesOf(containerOf(app).getModules());
  const paths = Object.entries(scanned.paths).filter(([path]) => published.test(path));
  return {
    ...scanned,
    paths: Object.fromEntries(
      paths.map(([path, item]) => [
        path,
        withOptionalBodies(completed(path, item, routes), schemas),
      ]),
    ),
    components: commonComponents(schemas),
  };
}

/** buildOpenApi for a module whose application does not run. */
export async function describeApi(
  root: Type | DynamicModule,
  options: OpenApiOptions,
): Promise<OpenAPIObject> {
  return buildOpenApi(await previewApp(root), options);
}

/** An application that only generates its document serves nothing itself. */
function containerOf(app: INestApplication): NestContainer {
  const container: unknown = Reflect.get(app, 'container');
  if (container instanceof NestContainer) return container;
  throw new Error('This is no application of Nest.');
}
