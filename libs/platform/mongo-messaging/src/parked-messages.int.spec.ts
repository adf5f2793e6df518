import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import { InboxFixture, messagesOf } from './testing/inbox-fixture.ts';

let around: InboxFixture;

beforeAll(async () => {
  around = await InboxFixture.open('parked');
});

afterAll(() => around.close());

beforeEach(() => around.forget());

describe('what is parked', () => {
  it('comes before its turn, and goes on by itself once the gap is filled', async () => {
    const subject = newId();
    const [first, second, third, fourth] = messagesOf(subject, 4);
    await around.processor().process([first!, third!, fourth!]);
    expect(around.parked).toEqual(['gap 3', 'gap 4']);
    expect(await around.effectsOf(subject)).toEqual([1]);
    await around.processor().process([second!]);
    expect(await around.effectsOf(subject)).toEqual([1, 2, 3, 4]);
    expect(await around.inbox.parkedStreams()).not.toContainEqual({
      topic: 'events.event.v1',
      subject,
    });
  });

  it('is skipped when told to, be it a message or a gap, and the stream goes on behind it', async () => {
    const subject = newId();
    const messages = messagesOf(subject, 6);
    around.broken.add(messages[1]!.id);
    await around.processor().process([...messages.slice(0, 3), ...messages.slice(5)]);
    const skips: string[] = [];
    const noted = async (skipped: string) => void skips.push(skipped);
    const skip = (heldBy: string) =>
      around.streams().skip({ topic: 'events.event.v1', subject }, heldBy, noted);
    const badMessage = `message ${messages[1]!.id}`;
    expect(await skip(badMessage)).toBe('message');
    expect(await around.effectsOf(subject)).toEqual([1, 3]);
    expect(await skip(badMessage)).toBe('nothing');
    expect(await around.effectsOf(subject)).toEqual([1, 3]);
    expect(await skip('gap before 6')).toBe('gap');
    expect(await around.effectsOf(subject)).toEqual([1, 3, 6]);
    expect(await skip('gap before 6')).toBe('nothing');
    expect(skips).toEqual(['message', 'nothing', 'gap', 'nothing']);
  });

  it('is kept no longer when it was handled as it came a second time', async () => {
    const subject = newId();
    const messages = messagesOf(subject, 2);
    around.broken.add(messages[0]!.id);
    await around.processor().process(messages);
    around.broken.clear();
    await around.processor().process(messages.slice(0, 1));
    expect(await around.effectsOf(subject)).toEqual([1, 2]);
    expect(await around.inbox.parkedStreams()).not.toContainEqual({
      topic: 'events.event.v1',
      subject,
    });
  });

  it('is never put aside beside the handling of the one before it, or it would stay there', async () => {
    const subject = newId();
    const [first, second, third] = messagesOf(subject, 3);
    around.broken.add(second!.id);
    await around.processor().process([first!, second!]);
    around.broken.clear();
    const putAside = Promise.withResolvers<void>();
    // outside the transaction below
    const beside = putAside.promise.then(() => around.processor().catchUp(second!));
    const verdicts: string[] = [];
    await around.inbox.transaction([third!], async (transaction) => {
      const { kind } = transaction.judge(third!);
      verdicts.push(kind);
      if (kind === 'gap') await transaction.park({ message: third!, reason: 'gap', detail: '' });
      putAside.resolve();
      await beside;
    });
    expect(verdicts).toEqual(['gap', 'due']);
    expect(await around.effectsOf(subject)).toEqual([1, 2]);
  });

  it('lies outside a stream and is given up only when the stream has come to it', async () => {
    const subject = newId();
    const [first, second, third] = messagesOf(subject, 3);
    await around.processor().process([first!, third!]);
    expect(await around.streams().giveUp(third!)).toBe(false);
    expect(await around.streams().isPast(second!)).toBe(false);
    expect(await around.streams().giveUp(second!)).toBe(true);
    expect(await around.streams().isPast(second!)).toBe(true);
    expect(await around.effectsOf(subject)).toEqual([1, 3]);
  });

  it('is gone on with in all streams, however many they are', async () => {
    const subjects = Array.from({ length: 600 }, () => newId());
    const messages = subjects.flatMap((subject) => messagesOf(subject, 1));
    await around.inbox.transaction(messages, async (transaction) => {
      for (const message of messages) {
        await transaction.park({ message, reason: 'failed', detail: 'a release with a fault' });
      }
    });
    await around.processor().catchUpAll();
    expect(await around.effects.countDocuments({ subject: { $in: subjects } })).toBe(600);
    expect(await around.inbox.parkedStreams()).not.toContainEqual({
      topic: 'events.event.v1',
      subject: subjects[0]!,
    });
  });

  it('is also another message that claims a place which was taken', async () => {
    const subject = newId();
    const [first] = messagesOf(subject, 1);
    await around.processor().process([first!]);
    await around.processor().process([{ ...first!, id: newId() }]);
    expect(around.parked).toEqual(['id-clash 1']);
    expect(await around.effectsOf(subject)).toEqual([1]);
  });
});
