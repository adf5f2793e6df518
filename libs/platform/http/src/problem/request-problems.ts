export interface RequestProblem {
  readonly code: string;
  readonly title: string;
  readonly detail: string;
}

const internal: RequestProblem = {
  code: 'internal-error',
  title: 'Internal error',
  detail: 'Something went wrong here; the trace id finds it in the logs.',
};

/** Problems of the server, the router and the framework, by status. */
export const requestProblems: Readonly<Record<number, RequestProblem>> & {
  readonly 500: RequestProblem;
} = {
  400: {
    code: 'request.malformed',
    title: 'Malformed',
    detail: 'The request is not well formed.',
  },
  401: {
    code: 'access.token-missing',
    title: 'Token missing',
    detail: 'This needs an access token.',
  },
  403: { code: 'access.forbidden', title: 'Forbidden', detail: 'This is not for you.' },
  404: {
    code: 'request.no-such-route',
    title: 'No such route',
    detail: 'There is nothing under this path.',
  },
  405: {
    code: 'request.method-not-allowed',
    title: 'Method not allowed',
    detail: 'This path does not take that method; see Allow.',
  },
  408: {
    code: 'request.too-slow',
    title: 'Too slow',
    detail: 'The request did not arrive in time.',
  },
  413: {
    code: 'request.body-too-large',
    title: 'Body too large',
    detail:
      'The body is larger than this takes: 1 MiB, 8 KiB for a form, 8 MiB for a schedule to import.',
  },
  414: {
    code: 'request.path-too-long',
    title: 'Path too long',
    detail: 'The address, or a part of its path, is too long.',
  },
  415: {
    code: 'request.media-type-not-supported',
    title: 'Media type not supported',
    detail: 'This takes application/json (and application/merge-patch+json for PATCH).',
  },
  417: {
    code: 'request.expectation-failed',
    title: 'Expectation failed',
    detail: 'The only expectation that is met is 100-continue.',
  },
  429: {
    code: 'request.too-many',
    title: 'Too many requests',
    detail: 'There were too many requests; see Retry-After.',
  },
  431: {
    code: 'request.headers-too-large',
    title: 'Headers too large',
    detail: 'The headers are too large, or too many.',
  },
  500: internal,
  502: { code: 'service-away', title: 'Service away', detail: 'A service did not answer.' },
  503: {
    code: 'unavailable',
    title: 'Unavailable',
    detail: 'Not available at the moment; try again shortly.',
  },
  504: {
    code: 'service-too-slow',
    title: 'Service too slow',
    detail: 'A service did not answer in time.',
  },
};
