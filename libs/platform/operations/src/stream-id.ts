import type { StreamKey } from '@regional-events/platform-messaging';

/** As paths of the API name a stream: no topic has a colon in it. */
export function streamId({ topic, subject }: StreamKey): string {
  return `${topic}:${subject}`;
}

export function streamKeyOf(id: string): StreamKey {
  const at = id.indexOf(':');
  return { topic: id.slice(0, at), subject: id.slice(at + 1) };
}
