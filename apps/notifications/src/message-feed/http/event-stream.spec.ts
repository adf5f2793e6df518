import { describe, expect, it, jest } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import { once } from 'node:events';
import { newEntry } from '../messaging/new-entry.ts';
import { ofOrganisation } from '../testing/messages.ts';
import { EventStream } from './event-stream.ts';

const times = { heartbeatMs: 10, patienceMs: 30 };
const message = newEntry(ofOrganisation('registered')).message;
const large = { ...message, id: newId(), data: { text: 'x'.repeat(100_000) } };

async function textOf(stream: EventStream): Promise<string> {
  const chunks: string[] = [];
  for await (const chunk of stream.body) chunks.push(String(chunk));
  return chunks.join('');
}

describe('a stream of events', () => {
  it('gives each message its id, its type and the whole of it as data', async () => {
    const stream = new EventStream(times);
    await stream.send(message);
    stream.end('over');
    const text = await textOf(stream);
    expect(text).toContain(
      `id: ${message.id}\nevent: ${message.type}\ndata: ${JSON.stringify(message)}\n\n`,
    );
    expect(text.endsWith(': over\n\n')).toBe(true);
  });

  it('beats while nothing happens', async () => {
    const stream = new EventStream(times);
    setTimeout(() => stream.end('over'), 50);
    expect(await textOf(stream)).toContain(': heartbeat\n\n');
  });

  it('waits for a reader that is slow for a moment', async () => {
    const stream = new EventStream({ heartbeatMs: 1_000, patienceMs: 1_000 });
    const sent = stream.send(large);
    setTimeout(() => stream.body.resume(), 20);
    await sent;
    expect(stream.ended.aborted).toBe(false);
    stream.end('over');
  });

  it('sends away a reader that takes nothing for too long, with what waited for it', async () => {
    const stream = new EventStream(times);
    const closed = once(stream.body, 'close');
    await stream.send(large);
    await closed;
    expect(stream.ended.reason).toBe('the reader is too slow');
    expect(stream.body.destroyed).toBe(true);
  });

  it('ends when its reader goes, and takes no more', async () => {
    const stream = new EventStream(times);
    stream.body.destroy();
    await once(stream.ended, 'abort');
    const write = jest.spyOn(stream.body, 'write');
    await stream.send(message);
    expect(write).not.toHaveBeenCalled();
  });
});
