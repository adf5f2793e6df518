import type { ClientRole } from '@regional-events/kernel';

/** What a client may do now, whatever its tokens say. */
export interface ClientStanding {
  readonly revoked: boolean;
  /** Undefined where this service does not know it. */
  readonly role: ClientRole | undefined;
  readonly organisationId: string | null;
  readonly scopes: readonly string[];
}

/** A service's knowledge of its clients; provided by services that have it. */
export abstract class KnownClients {
  /** Whether this service owns the clients, so that an unknown one does not exist. */
  abstract readonly owned: boolean;
  /** Undefined where the client is not known here. */
  abstract find(clientId: string): Promise<ClientStanding | undefined>;
}
