import type { IncomingHttpHeaders } from 'node:http';
import { DomainError } from '@regional-events/kernel';

const harmless: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Another site's page may have sent it, with the cookie that the browser adds. */
export class CrossSiteError extends DomainError {
  constructor() {
    super({
      kind: 'forbidden',
      code: 'access.cross-site',
      detail:
        'A request with a cookie that changes something must come from a page of this platform.',
    });
  }
}

/** Throws CrossSiteError unless the browser says that a page of ours sends this, or nothing can be changed by it. */
export function expectSameSite(
  method: string,
  headers: IncomingHttpHeaders,
  publicUrl: string,
): void {
  if (harmless.has(method)) return;
  const site = headers['sec-fetch-site'];
  if (site === undefined ? headers.origin === new URL(publicUrl).origin : site === 'same-origin') {
    return;
  }
  throw new CrossSiteError();
}
