import type { ProblemCodes } from './operation.ts';

/** The properties of a route that decide which problems it can answer. */
export interface RouteKind {
  readonly isPublic: boolean;
  /** Whether its token needs a scope. */
  readonly isScoped: boolean;
  readonly isList: boolean;
  /** Whether If-Match is needed. */
  readonly isConditional: boolean;
  /** Whether it takes an Idempotency-Key; `needed` where it must have one. */
  readonly key: 'none' | 'optional' | 'needed';
  /** Whether a body is parsed, also where none is expected, such as at a verb. */
  readonly parsesBody: boolean;
}

/** The problem codes of a route by status: those of its kind, then its own. */
export function problemCodesOf(kind: RouteKind, own: ProblemCodes = {}): ProblemCodes {
  const common = codesOfKind(kind);
  const statuses = [...new Set([...Object.keys(common), ...Object.keys(own)])]
    .map(Number)
    .sort((a, b) => a - b);
  const entries = statuses.map((status): [number, readonly string[]] => [
    status,
    [...(common[status] ?? []), ...(own[status] ?? [])],
  ]);
  return Object.fromEntries(entries.filter(([, codes]) => codes.length > 0));
}

function codesOfKind(kind: RouteKind): ProblemCodes {
  const { isConditional, isPublic, parsesBody } = kind;
  const takesKey = kind.key !== 'none';
  return {
    400: [
      'request.malformed',
      ...when(parsesBody, 'request.json-malformed'),
      ...when(kind.isList, 'request.unknown-cursor'),
      ...when(kind.key === 'needed', 'request.idempotency-key-missing'),
    ],
    401: isPublic ? [] : tokenProblems,
    403: [
      ...when(kind.isScoped, 'access.scope-missing'),
      ...when(parsesBody && !isPublic, 'access.cross-site'),
    ],
    408: ['request.too-slow'],
    409: when(takesKey, 'request.answer-pending'),
    412: when(isConditional, 'request.stale-version'),
    413: when(parsesBody, 'request.body-too-large'),
    414: ['request.path-too-long'],
    415: when(parsesBody, 'request.media-type-not-supported'),
    417: when(parsesBody, 'request.expectation-failed'),
    422: when(takesKey, 'request.idempotency-key-reused'),
    428: when(isConditional, 'request.if-match-missing'),
    429: ['request.too-many'],
    431: ['request.headers-too-large'],
    500: ['internal-error'],
    503: [
      'gateway.service-unavailable',
      ...when(!isPublic, 'access.keys-not-here'),
      ...when(!isPublic, 'access.rights-not-here'),
      ...when(parsesBody && !isPublic, 'service.outbox-full'),
    ],
    504: ['service-too-slow'],
  };
}

const tokenProblems = [
  'access.token-missing',
  'access.token-invalid',
  'access.token-outdated',
  'access.token-expired',
  'access.client-revoked',
  'access.account-closed',
];

function when(condition: boolean, code: string): readonly string[] {
  return condition ? [code] : [];
}
