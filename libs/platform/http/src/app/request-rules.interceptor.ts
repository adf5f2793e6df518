import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import type { Observable } from 'rxjs';
import { IDEMPOTENCY_KEY_NEEDED } from '../context/route-traits.ts';
import { workOf } from '../context/request-work.ts';
import type { HttpRequest } from '../context/request-work.ts';
import {
  IdempotencyKeyMissingError,
  IfMatchMissingError,
  RequestMalformedError,
} from '../problem/request-errors.ts';
import { sealOf, unsealed } from '../reply/cursor-seal.ts';
import { isInPages } from '../schema/page-query.ts';
import { MOST_DETAILS, pointerOf, shownKey } from './issue-details.ts';

const changing: ReadonlySet<string> = new Set(['PATCH', 'PUT', 'DELETE']);

interface Taken {
  /** Whether `after` is a cursor. */
  readonly inPages: boolean;
  readonly query: boolean;
  readonly body: boolean;
}

/** Rules that hold on every route before anything of it runs. */
export class RequestRulesInterceptor implements NestInterceptor {
  private readonly taken = new Map<unknown, Taken>();

  intercept(host: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (host.getType() !== 'http') return next.handle();
    const request = host.switchToHttp().getRequest<HttpRequest>();
    const { method, headers } = request;
    if (changing.has(method) && headers['if-match'] === undefined) throw new IfMatchMissingError();
    const needsKey = Reflect.getMetadata(IDEMPOTENCY_KEY_NEEDED, host.getHandler()) === true;
    if (needsKey && headers['idempotency-key'] === undefined)
      throw new IdempotencyKeyMissingError();
    const taken = this.takenBy(host);
    this.refuseWhatIsNotTaken(request, taken);
    if (taken.inPages) openCursor(request);
    return next.handle();
  }

  private refuseWhatIsNotTaken({ query, body }: HttpRequest, taken: Taken): void {
    const unknown = [
      ...(taken.query ? [] : keysOf(query).map((key) => pointerOf([shownKey(key)], '/query'))),
      ...(taken.body ? [] : keysOf(body).map((key) => pointerOf([shownKey(key)]))),
    ];
    if (
      !taken.body &&
      body !== undefined &&
      body !== null &&
      (typeof body !== 'object' || Array.isArray(body))
    ) {
      unknown.push('');
    }
    if (unknown.length === 0) return;
    throw new RequestMalformedError(
      unknown
        .slice(0, MOST_DETAILS)
        .map((pointer) => ({ pointer, code: 'unknown-field', detail: 'is not known here' })),
    );
  }

  private takenBy(host: ExecutionContext): Taken {
    const handler = host.getHandler();
    const known = this.taken.get(handler);
    if (known !== undefined) return known;
    const parameters: unknown = Reflect.getMetadata(
      ROUTE_ARGS_METADATA,
      host.getClass(),
      handler.name,
    );
    const kinds = keysOf(parameters).map((key) => Number(key.split(':')[0]));
    const whole = kinds.includes(RouteParamtypes.REQUEST);
    const taken = {
      inPages: schemasOf(parameters).some(isInPages),
      query: whole || kinds.includes(RouteParamtypes.QUERY),
      body: whole || kinds.includes(RouteParamtypes.BODY),
    };
    this.taken.set(handler, taken);
    return taken;
  }
}

/** The handler gets the unsealed position, as the list itself produced it. */
function openCursor(request: HttpRequest): void {
  const seal = sealOf(request);
  workOf(request).seal = seal;
  const { query } = request;
  if (typeof query !== 'object' || query === null || !('after' in query)) return;
  if (typeof query.after === 'string') query.after = unsealed(seal, query.after);
}

function schemasOf(parameters: unknown): unknown[] {
  if (typeof parameters !== 'object' || parameters === null) return [];
  return Object.values(parameters).map((parameter: unknown) =>
    typeof parameter === 'object' && parameter !== null && 'schema' in parameter
      ? parameter.schema
      : undefined,
  );
}

function keysOf(value: unknown): string[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.keys(value)
    : [];
}
