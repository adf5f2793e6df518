import type { OpenAPIObject } from '@nestjs/swagger';

type PathItem = OpenAPIObject['paths'][string];
type Operation = NonNullable<PathItem['post']>;
type RequestBody = Exclude<NonNullable<Operation['requestBody']>, { $ref: string }>;
type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

/** A POST may come without a body where the schema has a default for it; Nest says of every body that it is needed. */
export function withOptionalBodies(item: PathItem, schemas: Schemas): PathItem {
  const { post } = item;
  const body = post?.requestBody;
  if (post === undefined || body === undefined || '$ref' in body) return item;
  if (!hasDefault(body, schemas)) return item;
  return { ...item, post: { ...post, requestBody: { ...body, required: false } } };
}

function hasDefault({ content }: RequestBody, schemas: Schemas): boolean {
  return Object.values(content).some(({ schema }) => {
    if (schema === undefined) return false;
    const whole = '$ref' in schema ? schemas[schema.$ref.split('/').at(-1) ?? ''] : schema;
    return whole !== undefined && 'default' in whole;
  });
}
