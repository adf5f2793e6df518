import { keptServers } from './kept-servers.ts';

export default async function globalTeardown(): Promise<void> {
  await keptServers()?.close();
}
