import type { ArgumentMetadata, Paramtype, PipeTransform } from '@nestjs/common';
import { RequestMalformedError } from '../problem/request-errors.ts';
import { detailsOf } from './issue-details.ts';

const prefixes: Readonly<Record<Paramtype, string>> = {
  body: '',
  query: '/query',
  param: '/path',
  custom: '',
};

/** Checks body, query and path against the schema of their parameter, and passes on what the schema made of them. */
export class SchemaPipe implements PipeTransform {
  async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const { schema, type } = metadata;
    if (schema === undefined || type === 'custom') return value;
    const result = await schema['~standard'].validate(value);
    if (result.issues === undefined) return result.value;
    throw new RequestMalformedError(detailsOf(result.issues, prefixes[type]));
  }
}
