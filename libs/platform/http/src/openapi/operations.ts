import { STATUS_CODES } from 'node:http';
import type { OpenAPIObject } from '@nestjs/swagger';
import { scopeFor } from '@regional-events/platform-auth';
import type { Route } from '@regional-events/platform-auth';
import { IDEMPOTENCY_KEY_NEEDED } from '../context/route-traits.ts';
import { mapValues } from '../schema/map-values.ts';
import { headerRef, parameterRef } from './common-headers.ts';
import { withExamples } from './examples.ts';
import { declarationOf } from './operation.ts';
import { problemCodesOf } from './problem-codes.ts';
import type { RouteKind } from './problem-codes.ts';
import { problemsFor } from './problem-responses.ts';

type PathItem = OpenAPIObject['paths'][string];
type Operation = NonNullable<PathItem['get']>;
type Parameter = NonNullable<Operation['parameters']>[number];
type Responses = Operation['responses'];
type Response = Responses[string];

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;
const MERGE_PATCH = 'application/merge-patch+json';
const JSON_TYPE = 'application/json';

/** Facts about one operation that its controller does not state. */
interface Facts {
  readonly method: (typeof methods)[number];
  readonly route: Route;
  readonly isList: boolean;
  /** Whether it has an ETag: a single item or file, or one that is changed under this very path. */
  readonly isItem: boolean;
}

/** A path with security, headers and problems on each of its operations. */
export function completed(path: string, item: PathItem, routes: readonly Route[]): PathItem {
  const whole = { ...item };
  for (const method of methods) {
    const operation = item[method];
    if (operation === undefined) continue;
    const route = routes.find(
      (one) => one.method === method.toUpperCase() && templateOf(one.pattern) === path,
    );
    if (route === undefined) throw new Error(`${method} ${path} belongs to no controller`);
    whole[method] = completedOperation(operation, {
      method,
      route,
      isList: parametersOf(operation).some(
        (parameter) => 'name' in parameter && parameter.name === 'limit',
      ),
      isItem:
        path.endsWith('}') ||
        isFile(path) ||
        methods.some((other) => isConditional(other) && item[other] !== undefined),
    });
  }
  return whole;
}

/** A file, such as a calendar, has the version of its bytes. */
function isFile(path: string): boolean {
  return /\.\w+$/.test(path);
}

function templateOf(pattern: string): string {
  return pattern.replaceAll(/:(\w+)/g, '{$1}');
}

function parametersOf(operation: Operation): Parameter[] {
  return operation.parameters ?? [];
}

function completedOperation(operation: Operation, facts: Facts): Operation {
  const { controller, handler, target } = facts.route;
  const declaration = declarationOf(target);
  if (declaration === undefined) throw new Error(`${controller}.${handler} lacks @Operation`);
  const codes = problemCodesOf(kindOf(facts), declaration.problems);
  const completed = {
    ...operation,
    security: securityOf(facts),
    parameters: [...parametersOf(operation).filter(isShown).map(described), ...headersFor(facts)],
    ...(operation.requestBody === undefined
      ? {}
      : { requestBody: bodyOf(operation.requestBody, facts) }),
    responses: withProblems(
      responsesOf(operation, facts),
      problemsFor(codes, declaration.problems),
    ),
    'x-problem-codes': codes,
  };
  return withExamples(completed, declaration.example);
}

/**
 * An operation with an error format of its own (the token endpoint) also documents the problem document of earlier
 * checks.
 */
function withProblems(own: Responses, problems: Responses): Responses {
  const whole = { ...problems, ...own };
  for (const [status, refusal] of Object.entries(own)) {
    const problem = problems[status];
    if (problem === undefined || refusal === undefined) continue;
    if ('$ref' in problem || '$ref' in refusal) continue;
    whole[status] = { ...problem, content: { ...refusal.content, ...problem.content } };
  }
  return whole;
}

function kindOf(facts: Facts): RouteKind {
  const { method, route, isList } = facts;
  const takesKey = method === 'post' && !route.isPublic;
  return {
    isPublic: route.isPublic,
    isScoped: scopesOf(facts).length > 0,
    isList,
    isConditional: isConditional(method),
    key: takesKey ? (needsKey(route) ? 'needed' : 'optional') : 'none',
    parsesBody: method !== 'get',
  };
}

function securityOf(facts: Facts): Record<string, string[]>[] {
  return facts.route.isPublic ? [] : [{ clientCredentials: scopesOf(facts) }, { bearer: [] }];
}

function scopesOf({ route: { area, isPublic }, method }: Facts): string[] {
  const needsNone = isPublic || area === undefined || area === 'signed-in';
  return needsNone ? [] : [scopeFor(area, method.toUpperCase())];
}

/** Authorization is described by `security`. */
function isShown(parameter: Parameter): boolean {
  return !('name' in parameter) || parameter.name.toLowerCase() !== 'authorization';
}

/** The schema's description moves to the parameter, where readers look. */
function described(parameter: Parameter): Parameter {
  if (!('name' in parameter) || parameter.schema === undefined) return parameter;
  const { description, ...schema } = parameter.schema as { description?: string };
  return asList({
    ...parameter,
    ...(description !== undefined && { description }),
    schema: schema as NonNullable<typeof parameter.schema>,
  });
}

/** A list in a query is written with commas. */
function asList(parameter: Exclude<Parameter, { $ref: string }>): Parameter {
  if (parameter.in !== 'query' || parameter.schema === undefined) return parameter;
  const isArray = 'type' in parameter.schema && parameter.schema.type === 'array';
  return isArray ? { ...parameter, style: 'form', explode: false } : parameter;
}

function headersFor({ method, route, isItem }: Facts): { $ref: string }[] {
  return [
    ...(method === 'post' && !route.isPublic
      ? [parameterRef(needsKey(route) ? 'NeededIdempotencyKey' : 'IdempotencyKey')]
      : []),
    ...(isConditional(method) ? [parameterRef('IfMatch')] : []),
    ...(method === 'get' && isItem && !route.isPublic ? [parameterRef('IfNoneMatch')] : []),
    parameterRef('Traceparent'),
    parameterRef('CorrelationId'),
  ];
}

function isConditional(method: Facts['method']): boolean {
  return method === 'patch' || method === 'put' || method === 'delete';
}

function needsKey({ target }: Route): boolean {
  return Reflect.getMetadata(IDEMPOTENCY_KEY_NEEDED, target) === true;
}

function bodyOf(body: NonNullable<Operation['requestBody']>, { method }: Facts): typeof body {
  if (!('content' in body)) return body;
  const content = body.content[JSON_TYPE];
  if (content?.schema === undefined) return body;
  if (method === 'patch') return { ...body, content: { [MERGE_PATCH]: content, ...body.content } };
  if (!('format' in content.schema) || content.schema.format !== 'binary') return body;
  // in a file of JSON is any value, which a generated client must not write as a string
  const schema = { description: content.schema.description ?? '' };
  return { ...body, content: { ...body.content, [JSON_TYPE]: { ...content, schema } } };
}

function responsesOf(operation: Operation, facts: Facts): Operation['responses'] {
  const responses: Operation['responses'] = mapValues(operation.responses, (response, status) =>
    withHeaders(status, response, facts),
  );
  if (facts.method === 'get' && facts.isItem && !facts.route.isPublic) {
    responses['304'] = { description: 'The item is still the one that you have.' };
  }
  return responses;
}

function withHeaders(status: string, response: Response, facts: Facts): Response {
  if (response === undefined || '$ref' in response) return response;
  const described = {
    ...response,
    description: response.description || (STATUS_CODES[status] ?? ''),
  };
  if (!status.startsWith('2')) return described;
  const { method, isList, route } = facts;
  const hasETag =
    !route.isPublic &&
    declarationOf(route.target)?.withoutETag !== true &&
    (method === 'get' ? facts.isItem : status === '200' || status === '201');
  return {
    ...described,
    headers: {
      ...response.headers,
      ...(hasETag ? { ETag: headerRef('ETag') } : {}),
      ...(status === '201' || status === '202' ? { Location: headerRef('Location') } : {}),
      ...(isList ? { Link: headerRef('Link') } : {}),
      ...(method === 'post' && !route.isPublic
        ? { 'Idempotency-Replayed': headerRef('IdempotencyReplayed') }
        : {}),
      traceparent: headerRef('Traceparent'),
      'X-Correlation-Id': headerRef('CorrelationId'),
    },
  };
}
