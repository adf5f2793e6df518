import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import openapiTS, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';
import { workspaceRoot } from '../projects.mjs';

/**
 * Makes docs/api/openapi.json from what the services validate with, and the types of libs/api-client from that. Nothing is
 * started and nothing is connected. Sources are read, not builds: run it with `--import ./libs/workspace/src/source-hook.mjs`.
 */

const documentFile = 'docs/api/openapi.json';
const typesFile = 'libs/api-client/src/generated/partner-api.ts';

/**
 * The workspace is built on none of its projects: what it looks at it loads by path.
 * @param {string} file
 */
const load = (file) => import(pathToFileURL(join(workspaceRoot, file)).href);

async function generate() {
  const document = await documentOfAll();
  await keep(documentFile, JSON.stringify(document));
  const types = astToString(await openapiTS(JSON.stringify(document)));
  await keep(typesFile, `// Made from docs/api/openapi.json by \`npm run generate\`.\n${types}`);
}

/** @typedef {{ paths: object, components: { schemas: Record<string, unknown> } }} ServiceDocument */

/** Throws when two services have the same operation, or a path would not lead to the service that has it. */
async function documentOfAll() {
  const { describeApi, mergeOpenApi } = await load('libs/platform/http/src/index.ts');
  const { apiModule } = await load('libs/platform/service/src/index.ts');
  const { apiInfo } = await load('apps/gateway/src/documents/api-info.ts');
  const { services, serviceOf } = await load('apps/gateway/src/forwarding/route-table.ts');
  /** @type {Map<string, ServiceDocument>} */
  const documents = new Map();
  for (const service of services) {
    const { features } = await load(`apps/${service}/src/features.ts`);
    const document = await describeApi(apiModule(features), { title: service });
    for (const path of Object.keys(document.paths)) {
      if (serviceOf(path) === service) continue;
      throw new Error(
        `The gateway hands ${path} to ${serviceOf(path) ?? 'nobody'}, not to ${service}`,
      );
    }
    documents.set(service, document);
  }
  documents.set('operations', await documentOfOperations(services, serviceOf));
  const { AuditModule } = await load('apps/gateway/src/audit/audit.module.ts');
  documents.set('gateway', await describeApi(AuditModule, { title: 'gateway' }));
  return mergeOpenApi(keptApart(documents), apiInfo);
}

/**
 * The operator's API is the same in every service, so it is described once, with the service as a part of the path.
 * @param {readonly string[]} services
 * @param {(path: string) => string | undefined} serviceOf
 * @returns {Promise<ServiceDocument>}
 */
async function documentOfOperations(services, serviceOf) {
  const { describeApi } = await load('libs/platform/http/src/index.ts');
  const { OperationsModule } = await load('libs/platform/operations/src/index.ts');
  const document = await describeApi(OperationsModule, { title: 'operations' });
  for (const [path, item] of Object.entries(document.paths)) {
    for (const service of services) {
      if (serviceOf(path.replace('{service}', service)) === service) continue;
      throw new Error(`The gateway does not hand ${path} to ${service}`);
    }
    for (const { parameters } of Object.values(item)) {
      const part = parameters.find(
        (/** @type {{ name?: string }} */ { name }) => name === 'service',
      );
      part.schema = { type: 'string', enum: services };
    }
  }
  return document;
}

/**
 * Services name their schemas without knowing of each other: where two mean different things by one name, each gets its service's
 * name in front.
 * @param {Map<string, ServiceDocument>} documents
 * @returns {ServiceDocument[]}
 */
function keptApart(documents) {
  const all = [...documents.values()];
  return [...documents].map(([service, document]) => {
    const shared = Object.entries(document.components.schemas).filter(([name, schema]) =>
      all.some(
        ({ components: { schemas } }) =>
          name in schemas && !isDeepStrictEqual(schemas[name], schema),
      ),
    );
    const prefix = service.charAt(0).toUpperCase() + service.slice(1);
    return shared.reduce((renamed, [name]) => withRenamed(renamed, name, prefix + name), document);
  });
}

/**
 * @param {ServiceDocument} document
 * @param {string} from
 * @param {string} to
 * @returns {ServiceDocument}
 */
function withRenamed(document, from, to) {
  const reference = (/** @type {string} */ name) => JSON.stringify(`#/components/schemas/${name}`);
  const renamed = JSON.parse(JSON.stringify(document).replaceAll(reference(from), reference(to)));
  const { [from]: schema, ...others } = renamed.components.schemas;
  return {
    ...renamed,
    components: { ...renamed.components, schemas: { ...others, [to]: schema } },
  };
}

/**
 * @param {string} file
 * @param {string} text
 */
async function keep(file, text) {
  const path = join(workspaceRoot, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
  console.log(file);
}

await generate();
