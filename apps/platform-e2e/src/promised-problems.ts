import { ApiRoutes } from '@regional-events/testing';

const routes = new ApiRoutes();

/** What the document does not say of a refusal; undefined where it lists the code, or has no such operation. */
export function unpromised(refusal: {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly code: string;
}): string | undefined {
  const { method, path, status, code } = refusal;
  const found = routes.find(method, path);
  const codes = found?.operation['x-problem-codes'];
  if (found === undefined || codes?.[status]?.includes(code)) return undefined;
  return `${found.method} ${found.template}: ${status} ${code}`;
}
