/** Which clients may no longer act although their tokens still live. A service that knows provides it. */
export abstract class RevokedClients {
  abstract isRevoked(clientId: string): Promise<boolean>;
}
