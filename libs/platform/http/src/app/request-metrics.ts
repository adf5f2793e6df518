import { Histogram } from 'prom-client';

/** One for the process, as the registry is. */
const requestSeconds = new Histogram({
  name: 'http_request_duration_seconds',
  help: 'Time from the first byte of a request to the last of its answer, by route pattern and class of status',
  labelNames: ['method', 'route', 'status'] as const,
  buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
});

const METHODS: ReadonlySet<string> = new Set([
  'GET',
  'HEAD',
  'POST',
  'PATCH',
  'PUT',
  'DELETE',
  'OPTIONS',
]);
const MILLISECONDS = 1000;
const HUNDRED = 100;
/** All paths without a route share one label. */
export const NO_ROUTE = 'none';

export interface MeasuredRequest {
  readonly method: string;
  /** The pattern, never the path. */
  readonly route: string;
  readonly status: number;
  readonly ms: number;
}

/** No label comes from the caller: the number of series depends on the routes alone. */
export function measureRequest({ method, route, status, ms }: MeasuredRequest): void {
  const labels = {
    method: METHODS.has(method) && route !== NO_ROUTE ? method : 'other',
    route,
    status: `${Math.floor(status / HUNDRED)}xx`,
  };
  requestSeconds.observe(labels, ms / MILLISECONDS);
}
