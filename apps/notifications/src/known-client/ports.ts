/** The clients that organisations has revoked, as far as its messages have come. */
export abstract class KnownClients {
  abstract noteRevoked(clientId: string, at: Date): Promise<void>;
}
