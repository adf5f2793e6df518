import type { ConsoleClient } from './console-client.ts';
import type { Sealed } from './sealed.ts';
import type { SignedInBrowsers } from './signed-in-browsers.ts';

/** What the routes under /auth work with. */
export interface AuthParts {
  readonly publicUrl: string;
  readonly services: readonly string[];
  readonly client: ConsoleClient;
  readonly browsers: SignedInBrowsers;
  readonly attempts: Sealed;
}
