import { applyDecorators, HttpCode, HttpStatus, Post } from '@nestjs/common';
import { ApiAcceptedResponse } from '@nestjs/swagger';
import { accepted } from '@regional-events/platform-http';
import type { ActionView } from './action-view.ts';
import { actionResponse } from './operations.response.ts';

/** A route that requests an action: stored at once, executed by a worker. */
export function ActionRoute(path: string): MethodDecorator {
  return applyDecorators(
    Post(path),
    HttpCode(HttpStatus.ACCEPTED),
    ApiAcceptedResponse({ standardSchema: actionResponse }),
  );
}

/** 202 with the stored action and the address of its state. */
export function actionAccepted(service: string, action: ActionView) {
  return accepted(action, `v1/operations/${service}/actions/${action.id}`);
}
