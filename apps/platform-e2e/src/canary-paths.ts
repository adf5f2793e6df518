import { ApiRoutes } from '@regional-events/testing';

const LONGEST_PAGE = 200;
const services = ['organisations', 'events', 'registrations', 'notifications'];

/** Read by a caller of its own, since it does not end. */
const STREAM = '/v1/messages/stream';
/** Their lists hold the same, and nothing is in them here. */
const ofOneIncident = /^\/v1\/operations\/\{service\}\/\w+\/\{id\}$/;

/**
 * Every route of the document that can be read, with these ids in it: by the part of the path before them, such as `people`. Throws
 * for a route without an id, so that a new one is looked at too.
 */
export function readablePaths(
  ids: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const routes = new ApiRoutes().all.filter(
    ({ method, template }) =>
      method === 'GET' && template !== STREAM && !ofOneIncident.test(template),
  );
  return Object.fromEntries(
    routes.flatMap(({ template, operation }) => {
      const names = operation.parameters.map((one) => ('name' in one ? one.name : ''));
      const page = names.includes('limit') ? `?limit=${LONGEST_PAGE}` : '';
      return filled(template, ids).map((path) => [named(path, template), `${path}${page}`]);
    }),
  );
}

/** Of several paths of one route each has its own name. */
function named(path: string, template: string): string {
  return template.includes('{service}') ? path : template;
}

function filled(template: string, ids: Readonly<Record<string, string>>): readonly string[] {
  const path = template.replaceAll(
    /([\w-]+?)(\/?)\{(\w+)\}/g,
    (part, before: string, slash: string, name: string) => {
      if (name === 'service') return part;
      const id = ids[before];
      if (id === undefined) throw new Error(`the canary has no id for ${template}`);
      return `${before}${slash}${id}`;
    },
  );
  return path.includes('{service}')
    ? services.map((service) => path.replace('{service}', service))
    : [path];
}
