import type { Versioned } from '@regional-events/kernel';
import type { Client, ClientDetails, ClientState } from '../domain/client.ts';

/** A client as the API shows it: never a secret. */
export interface ClientView extends ClientDetails {
  readonly id: string;
  /** Its client_id at the token endpoint. */
  readonly clientId: string;
  readonly status: ClientState['status'];
}

/** Shown once, in the answer that creates the secret. */
export interface ClientWithSecret extends ClientView {
  readonly secret: string;
}

export function viewOf(id: string, state: ClientState): ClientView {
  const { clientId, name, role, organisationId, scopes, status } = state;
  return { id, clientId, name, role, organisationId, scopes, status };
}

export function versionedView(client: Client): Versioned<ClientView> {
  return { item: viewOf(client.id, client.state), etag: client.etag };
}

export function viewWithSecret(client: Client, secret: string): Versioned<ClientWithSecret> {
  return { item: { ...viewOf(client.id, client.state), secret }, etag: client.etag };
}
