import type { Line } from '@regional-events/platform-messaging';

/** As paths of the API name a line: no topic has a colon in it. */
export function lineId({ topic, subject }: Line): string {
  return `${topic}:${subject}`;
}

export function lineOf(id: string): Line {
  const at = id.indexOf(':');
  return { topic: id.slice(0, at), subject: id.slice(at + 1) };
}
