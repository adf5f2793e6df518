import { Client } from '../domain/client.ts';
import type { ClientDocument } from './client.schema.ts';

export function toClient(document: ClientDocument): Client {
  const { _id: id, version, sequence, lastMessageId, ...state } = document;
  return Client.restore({ id, version, sequence, lastMessageId }, state);
}

export function toDocument(client: Client): ClientDocument {
  const { id, ...snapshot } = client.snapshot();
  return { _id: id, ...snapshot, ...client.state };
}
