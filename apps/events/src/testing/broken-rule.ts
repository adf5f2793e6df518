import { DomainError } from '@regional-events/kernel';

/** The error of a refused act; throws when nothing was refused. */
export function brokenRule(act: () => unknown): DomainError {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

export async function brokenRuleOf(act: Promise<unknown>): Promise<DomainError> {
  const [result] = await Promise.allSettled([act]);
  return brokenRule(() => {
    if (result.status === 'rejected') throw result.reason;
  });
}

/** What a caller is told of where it went wrong. */
export function pointersOf(error: DomainError): readonly string[] {
  return error.errors.map(({ pointer }) => pointer);
}
