import type { OpenAPIObject } from '@nestjs/swagger';
import { mapValues } from '../schema/map-values.ts';
import type { OperationExample } from './operation.ts';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
type Parameter = NonNullable<Operation['parameters']>[number];
type Content = Readonly<Record<string, object>>;

/**
 * Adds the examples to an operation's parameters, body and successful answer. Throws for a parameter that it does not
 * have.
 */
export function withExamples(operation: Operation, example: OperationExample): Operation {
  const { parameters = {}, body, bodyAs = {}, answer } = example;
  const known = new Set((operation.parameters ?? []).map(nameOf));
  const strange = Object.keys(parameters).filter((name) => !known.has(name));
  if (strange.length > 0)
    throw new Error(`${operation.operationId ?? ''} has no parameter ${strange.join(', ')}`);
  return {
    ...operation,
    parameters: (operation.parameters ?? []).map((one) => withExample(one, parameters)),
    ...(operation.requestBody !== undefined && {
      requestBody: withContent(operation.requestBody, body, bodyAs),
    }),
    responses: mapValues(operation.responses, (response, status) =>
      status.startsWith('2') && response !== undefined ? withContent(response, answer) : response,
    ),
  };
}

function nameOf(parameter: Parameter): string {
  return 'name' in parameter ? parameter.name : '';
}

function withExample(
  parameter: Parameter,
  examples: NonNullable<OperationExample['parameters']>,
): Parameter {
  const value = examples[nameOf(parameter)];
  return value === undefined ? parameter : { ...parameter, example: value };
}

function withContent<T extends object>(
  part: T,
  example: unknown,
  exampleAs: Readonly<Record<string, string>> = {},
): T {
  const content: unknown = Reflect.get(part, 'content');
  if (example === undefined || content === undefined) return part;
  const withOwn = (type: object, mediaType: string) => ({
    ...type,
    example: exampleAs[mediaType] ?? example,
  });
  return { ...part, content: mapValues(content as Content, withOwn) };
}
