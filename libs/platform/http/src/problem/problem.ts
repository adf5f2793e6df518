import { HttpException } from '@nestjs/common';
import { DomainError } from '@regional-events/kernel';
import type { ErrorDetail, ErrorKind } from '@regional-events/kernel';
import { challengeOf } from '@regional-events/platform-auth';
import { requestProblems } from './request-problems.ts';

const statusOfKind: Readonly<Record<ErrorKind, number>> = {
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  stale: 412,
  unprocessable: 422,
  'precondition-missing': 428,
  'too-many': 429,
  unavailable: 503,
};

const INTERNAL = 500;
const DEFAULT_RETRY_SECONDS = 1;

/** RFC 9457, with the members that this API adds. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly code: string;
  readonly errors: readonly ErrorDetail[];
  readonly traceId: string;
}

export interface ProblemPlace {
  readonly publicUrl: string;
  /** The path that was asked for. */
  readonly instance: string;
  readonly traceId: string;
}

export interface Problem {
  readonly body: ProblemDocument;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether it is unexpected: then it is logged with its stack. */
  readonly unforeseen: boolean;
}

/** The problem document for an error. An unexpected error discloses nothing but that it happened. */
export function problemOf(error: unknown, place: ProblemPlace): Problem {
  if (error instanceof DomainError) return problemOfRule(error, place);
  const status = error instanceof HttpException ? error.getStatus() : INTERNAL;
  const known = requestProblems[status] ?? requestProblems[INTERNAL];
  return {
    body: document({ status, errors: [], ...known, extras: {} }, place),
    headers: headersFor(status, undefined, undefined),
    unforeseen: status >= INTERNAL,
  };
}

function problemOfRule(error: DomainError, place: ProblemPlace): Problem {
  const status = statusOfKind[error.kind];
  const { code, detail, errors, extras } = error;
  return {
    body: document({ status, title: titleOf(code), code, detail, errors, extras }, place),
    headers: headersFor(status, error.retryAfterSeconds, challengeOf(error)),
    unforeseen: false,
  };
}

interface Shown extends Pick<ProblemDocument, 'status' | 'title' | 'detail' | 'code' | 'errors'> {
  readonly extras: Readonly<Record<string, unknown>>;
}

function document(shown: Shown, place: ProblemPlace): ProblemDocument {
  return {
    ...shown.extras,
    type: `${place.publicUrl}/problems/${shown.code}`,
    title: shown.title,
    status: shown.status,
    detail: shown.detail,
    instance: place.instance,
    code: shown.code,
    errors: shown.errors,
    traceId: place.traceId,
  };
}

function headersFor(
  status: number,
  retryAfterSeconds: number | undefined,
  challenge: string | undefined,
): Record<string, string> {
  const mayRetry = status === 429 || status === 503;
  const seconds = retryAfterSeconds ?? (mayRetry ? DEFAULT_RETRY_SECONDS : undefined);
  return {
    ...(seconds === undefined ? {} : { 'retry-after': String(seconds) }),
    ...(challenge === undefined ? {} : { 'www-authenticate': challenge }),
    ...(challenge === undefined && status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
  };
}

/** `registration.event-full` → `Event full`: the same for each problem of a code. */
export function titleOf(code: string): string {
  const words = (code.split('.').at(-1) ?? code).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
