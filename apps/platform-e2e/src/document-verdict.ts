import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { ApiRoutes, committedApi, type Part } from '@regional-events/testing';

const routes = new ApiRoutes();
const ajv = new Ajv2020({ strict: false });
formats.default(ajv);
const components = committedApi().components;
const checks = new WeakMap<object, ValidateFunction>();

/** Whether the document allows a value. */
export function allows(value: unknown, schema: Part): boolean {
  const known = checks.get(schema) ?? ajv.compile({ ...schema, components });
  checks.set(schema, known);
  return known(value) === true;
}

/** The schema that a reference leads to. */
export function follow(schema: Part): Part {
  const { $ref, ...beside } = schema;
  return typeof $ref === 'string' ? { ...routes.resolve<Part>({ $ref }), ...beside } : schema;
}
