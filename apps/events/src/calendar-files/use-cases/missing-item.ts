import { DomainError } from '@regional-events/kernel';

export function isMissing(error: unknown): error is DomainError {
  return error instanceof DomainError && error.kind === 'not-found';
}
