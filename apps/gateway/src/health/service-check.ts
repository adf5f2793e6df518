import type { CheckResult, HealthStatus } from '@regional-events/platform-health';

const PATIENCE_MS = 1_800;
const statuses: readonly HealthStatus[] = ['up', 'degraded', 'down'];

/** Whether the api role of the service at this address is ready, in its own words. */
export async function checkService(address: string): Promise<CheckResult> {
  try {
    const answer = await fetch(`${address}/health/ready`, {
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const body: unknown = await answer.json();
    return answer.ok ? { status: statusIn(body) } : { status: 'down', detail: 'not ready' };
  } catch {
    return { status: 'down', detail: 'does not answer' };
  }
}

function statusIn(body: unknown): HealthStatus {
  const told =
    typeof body === 'object' && body !== null && 'status' in body ? body.status : undefined;
  return statuses.find((status) => status === told) ?? 'up';
}
