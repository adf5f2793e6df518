/** This service's copy of which clients may not act any more. */
export abstract class KnownClients {
  abstract revoke(clientId: string): Promise<void>;
}
