/** This service's copy of which clients may not act any more. */
export abstract class KnownClients {
  abstract keepRevoked(clientId: string): Promise<void>;
}
