import { DomainError } from '@regional-events/kernel';

export class AccessLogNotYoursError extends DomainError {
  constructor() {
    super({
      kind: 'forbidden',
      code: 'access-log.not-yours',
      detail: 'The secretariat reads the access log, and people read who has seen their own name.',
    });
  }
}
