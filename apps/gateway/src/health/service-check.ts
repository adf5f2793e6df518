import type { CheckResult, HealthStatus } from '@regional-events/platform-health';

const TIMEOUT_MS = 1_800;
const statuses: readonly HealthStatus[] = ['up', 'degraded', 'down'];

/** Whether the api role of a service is ready at any of its addresses; degraded if some do not answer. */
export async function checkService(addresses: readonly string[]): Promise<CheckResult> {
  const results = await Promise.all(addresses.map(checkInstance));
  const ready = results.filter(({ status }) => status !== 'down');
  const [first] = results;
  if (ready.length === 0 || first === undefined) return first ?? { status: 'down' };
  if (ready.length === results.length) return ready.find(isDegraded) ?? first;
  return { status: 'degraded', detail: `${ready.length} of ${results.length} instances are ready` };
}

function isDegraded({ status }: CheckResult): boolean {
  return status === 'degraded';
}

/** As the instance itself reports it. */
async function checkInstance(address: string): Promise<CheckResult> {
  try {
    const answer = await fetch(`${address}/health/ready`, {
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const body: unknown = await answer.json();
    return answer.ok ? { status: statusIn(body) } : { status: 'down', detail: 'not ready' };
  } catch {
    return { status: 'down', detail: 'does not answer' };
  }
}

function statusIn(body: unknown): HealthStatus {
  const reported =
    typeof body === 'object' && body !== null && 'status' in body ? body.status : undefined;
  return statuses.find((status) => status === reported) ?? 'up';
}
