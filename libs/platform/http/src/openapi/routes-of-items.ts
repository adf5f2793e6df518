import { applyDecorators, Delete, Get, HttpCode, HttpStatus, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import type { z } from 'zod';
import { pageOf } from '../reply/page-of.ts';
import { Operation, type OperationDeclaration } from './operation.ts';

/** A route that makes an item. */
export function Creates(
  operation: OperationDeclaration,
  item: z.ZodType,
  path = '',
): MethodDecorator {
  return applyDecorators(
    Operation(operation),
    Post(path),
    ApiCreatedResponse({ standardSchema: item }),
  );
}

/** A route that gives a page of items. */
export function Lists(
  operation: OperationDeclaration,
  item: z.ZodType,
  path = '',
): MethodDecorator {
  return applyDecorators(
    Operation(operation),
    Get(path),
    ApiOkResponse({ standardSchema: pageOf(item) }),
  );
}

/** A route that gives one item. */
export function Reads(
  operation: OperationDeclaration,
  item: z.ZodType,
  path = ':id',
): MethodDecorator {
  return applyDecorators(Operation(operation), Get(path), ApiOkResponse({ standardSchema: item }));
}

/** A route that changes what the body names. */
export function Changes(
  operation: OperationDeclaration,
  item: z.ZodType,
  path = ':id',
): MethodDecorator {
  return applyDecorators(
    Operation(operation),
    Patch(path),
    ApiOkResponse({ standardSchema: item }),
  );
}

/** A route that removes an item. */
export function Removes(operation: OperationDeclaration, path = ':id'): MethodDecorator {
  return applyDecorators(
    Operation(operation),
    Delete(path),
    HttpCode(HttpStatus.NO_CONTENT),
    ApiNoContentResponse(),
  );
}

/** A verb of an item, such as `:id/publish`: it gives the item as it is then. */
export function Acts(
  operation: OperationDeclaration,
  item: z.ZodType,
  path: string,
): MethodDecorator {
  return applyDecorators(
    Operation(operation),
    Post(path),
    HttpCode(HttpStatus.OK),
    ApiOkResponse({ standardSchema: item }),
  );
}
