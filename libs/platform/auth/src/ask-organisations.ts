import { askAny } from '@regional-events/platform-config';
import { z } from 'zod';

const TIMEOUT_MS = 2_000;
const UNAUTHENTICATED = 401;
/** That the client is revoked or the account closed: refused for good. */
const shutOut = ['access.client-revoked', 'access.account-closed'];

const refusal = z.object({ code: z.string() });

interface Question<T> {
  readonly services: readonly string[];
  readonly path: string;
  readonly authorization: string | undefined;
  readonly answer: z.ZodType<T>;
}

/**
 * Asks the organisations service, with the caller's own token, what its client or account may do now. `refused` where
 * that is revoked or closed, `nobody` where it does not exist, undefined where organisations gives no answer.
 */
export async function askOrganisations<T>(
  question: Question<T>,
): Promise<T | 'refused' | 'nobody' | undefined> {
  const { services, path, authorization, answer } = question;
  try {
    const response = await askAny(services, path, {
      ...(authorization !== undefined && { headers: { authorization } }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const body: unknown = await response.json();
    if (response.ok) return answer.parse(body);
    const { code } = refusal.parse(body);
    if (shutOut.includes(code)) return 'refused';
    const isUnknown = response.status === UNAUTHENTICATED && code !== 'access.token-expired';
    return isUnknown ? 'nobody' : undefined;
  } catch {
    return undefined;
  }
}
