import type { StreamKey } from '@regional-events/platform-messaging';

/** A stream's name in API paths; no topic contains a colon. */
export function streamId({ topic, subject }: StreamKey): string {
  return `${topic}:${subject}`;
}

export function streamKeyOf(id: string): StreamKey {
  const at = id.indexOf(':');
  return { topic: id.slice(0, at), subject: id.slice(at + 1) };
}
