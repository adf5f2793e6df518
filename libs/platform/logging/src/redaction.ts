/** Fields whose value is never logged, at the top or one level below. */
const hidden = [
  'authorization',
  'cookie',
  'password',
  'secret',
  'clientSecret',
  'client_secret',
  'token',
  'accessToken',
  'access_token',
  'sealingKey',
  'idempotencyKey',
  'givenName',
  'familyName',
  'otherScript',
  'displayName',
  'email',
  'person',
  'body',
  'payload',
];

export const redaction = {
  paths: [...hidden, ...hidden.map((name) => `*.${name}`)],
  censor: '[hidden]',
};

/** A driver's duplicate key error quotes the values; credentials may stand in an address. */
export function withoutValues(text: string): string {
  return text
    .replaceAll(/dup key: \{[^\n]*\}/g, 'dup key: {…}')
    .replaceAll(/(\w+:\/\/)[^\s/@]+@/g, '$1…@')
    .replaceAll(/\bBearer\s+[\w.~+/-]+=*/gi, 'Bearer …');
}

export interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly code?: string | number;
  readonly stack?: string;
  readonly cause?: LoggedError;
}

const DEEPEST_CAUSE = 4;

/** An error as lines show it: nothing but its type, code, message and stack. */
export function loggedError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an error' };
  const code = 'code' in error ? error.code : undefined;
  return {
    type: error.constructor.name,
    message: withoutValues(error.message),
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    ...(error.stack === undefined ? {} : { stack: withoutValues(error.stack) }),
    ...(error.cause instanceof Error && depth < DEEPEST_CAUSE
      ? { cause: loggedError(error.cause, depth + 1) }
      : {}),
  };
}
