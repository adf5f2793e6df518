import { clientTopic } from '@regional-events/contracts-organisations';
import { messagesOf } from '@regional-events/platform-messaging';
import type { ClientEvent } from '../domain/client-events.ts';
import type { Client } from '../domain/client.ts';

export const clientMessages = messagesOf(clientTopic, ({ id }: Client, { facts }: ClientEvent) => ({
  clientId: id,
  ...facts,
}));
