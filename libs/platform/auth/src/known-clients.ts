import type { Role } from '@regional-events/kernel';

/** What a client may do now, whatever its tokens say. */
export interface ClientStanding {
  readonly revoked: boolean;
  /** Undefined where this service has not been told. */
  readonly role: Role | undefined;
  readonly organisationId: string | null;
  readonly scopes: readonly string[];
}

/** What a service knows of the clients that call it. A service that knows provides it. */
export abstract class KnownClients {
  /** Whether the clients are this service's own, so that one that it does not find does not exist. */
  abstract readonly owned: boolean;
  /** Undefined where the client is not known here. */
  abstract find(clientId: string): Promise<ClientStanding | undefined>;
}
