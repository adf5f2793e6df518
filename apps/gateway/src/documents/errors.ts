import { DomainError } from '@regional-events/kernel';

export class PageNotFoundError extends DomainError {
  constructor() {
    super({
      kind: 'not-found',
      code: 'request.no-such-route',
      detail: 'There is nothing under this path.',
    });
  }
}
