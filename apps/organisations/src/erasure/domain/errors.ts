import { DomainError } from '@regional-events/kernel';

export class ErasureNotFoundError extends DomainError {
  constructor() {
    super({
      kind: 'not-found',
      code: 'erasure.not-found',
      detail: 'Nobody of this id was erased.',
    });
  }
}

export class ErasureNotYoursError extends DomainError {
  constructor() {
    super({
      kind: 'forbidden',
      code: 'erasure.not-yours',
      detail: 'Only the secretariat sees who was erased.',
    });
  }
}
