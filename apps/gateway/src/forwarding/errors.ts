import { DomainError } from '@regional-events/kernel';

const RETRY_SECONDS = 2;

/** The service for this path is unreachable, or failed before it answered. */
export class ServiceUnavailableError extends DomainError {
  constructor(service: string) {
    super({
      kind: 'unavailable',
      code: 'gateway.service-unavailable',
      detail: `The ${service} service does not answer at the moment; try the same again shortly.`,
      retryAfterSeconds: RETRY_SECONDS,
    });
  }
}
