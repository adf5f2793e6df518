import type { Actor, CommandContext } from '@regional-events/kernel';
import type { AggregateMessages } from '@regional-events/platform-messaging';
import type { Client } from '../domain/client.ts';

export abstract class Clients {
  abstract find(id: string): Promise<Client | undefined>;
  /** By its client_id at the token endpoint. */
  abstract findByClientId(clientId: string): Promise<Client | undefined>;
  abstract save(client: Client): Promise<void>;
}

export abstract class ClientMessages implements AggregateMessages<Client> {
  abstract append(client: Client, context: CommandContext): Promise<void>;
}

/** The first client as the environment has it. */
export interface FirstClient {
  readonly clientId: string;
  readonly secret: string;
}

export abstract class FirstClientSettings {
  /** Undefined where the environment names no first client. */
  abstract readonly firstClient: FirstClient | undefined;
}

export abstract class Secrets {
  /** 256 random bits as text; a fast hash is enough, since they cannot be guessed. */
  abstract make(): string;
  abstract hashOf(secret: string): string;
}

/** What the token endpoint needs to know about clients. */
export abstract class ClientCredentials {
  /** The client's actor with all its scopes; undefined for an unknown or revoked client or a wrong secret. */
  abstract check(clientId: string, secret: string): Promise<Actor | undefined>;
}
