import { applyDecorators, HttpCode, HttpStatus, Post } from '@nestjs/common';
import { ApiAcceptedResponse } from '@nestjs/swagger';
import { accepted } from '@regional-events/platform-http';
import type { ActionView } from './action-view.ts';
import { actionResponse } from './operations.response.ts';

/** An operator's order: taken down at once, carried out by a worker. */
export function ActionRoute(path: string): MethodDecorator {
  return applyDecorators(
    Post(path),
    HttpCode(HttpStatus.ACCEPTED),
    ApiAcceptedResponse({ standardSchema: actionResponse }),
  );
}

/** The answer to an order: the action, and where one sees what becomes of it. */
export function actionAccepted(service: string, action: ActionView) {
  return accepted(action, `v1/operations/${service}/actions/${action.id}`);
}
