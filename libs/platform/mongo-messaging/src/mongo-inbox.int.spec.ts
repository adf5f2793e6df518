import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import { StoppedError } from '@regional-events/platform-messaging';
import { InboxFixture, messagesOf } from './testing/inbox-fixture.ts';

let around: InboxFixture;

beforeAll(async () => {
  around = await InboxFixture.open('inbox');
});

afterAll(() => around.close());

beforeEach(() => around.forget());

describe('an inbox', () => {
  it('gives each message one effect, however often it comes', async () => {
    const subject = newId();
    const messages = messagesOf(subject, 3);
    await around.processor().process(messages);
    await around.processor().process(messages);
    await around.processor().process(messages.slice(1));
    expect(await around.effectsOf(subject)).toEqual([1, 2, 3]);
  });

  it('leaves everything to the next worker when it is stopped, without effect and without parking', async () => {
    const subject = newId();
    const messages = messagesOf(subject, 3);
    const ending = around.processor();
    const running = ending.process(messages);
    ending.stop();
    await expect(running).rejects.toThrow(StoppedError);
    await expect(ending.process(messages)).rejects.toThrow(StoppedError);
    expect(around.parked).toEqual([]);
    expect(await around.effectsOf(subject)).toEqual([]);
    await around.processor().process(messages);
    expect(await around.effectsOf(subject)).toEqual([1, 2, 3]);
  });

  it('stops only the stream of a message that cannot be handled, and keeps its followers in order', async () => {
    const [bad, good] = [newId(), newId()];
    const failing = messagesOf(bad, 3);
    around.broken.add(failing[1]!.id);
    await around.processor().process([...failing, ...messagesOf(good, 2)]);
    expect(await around.effectsOf(bad)).toEqual([1]);
    expect(await around.effectsOf(good)).toEqual([1, 2]);
    around.broken.clear();
    await around.processor().catchUpAll();
    expect(await around.effectsOf(bad)).toEqual([1, 2, 3]);
  });

  it('handles the other streams of a batch together although one message in it fails', async () => {
    const [bad, good] = [newId(), newId()];
    const failing = messagesOf(bad, 2);
    around.broken.add(failing[0]!.id);
    await around.processor().process([...messagesOf(good, 40), ...failing]);
    expect(await around.effectsOf(good)).toHaveLength(40);
    expect(around.calls).toBe(80);
    expect(around.parked).toEqual(['failed 1', 'gap 2']);
  });

  it('makes a dead letter at once of what a handler refuses for good, and holds its stream', async () => {
    const subject = newId();
    const messages = messagesOf(subject, 3);
    around.hopeless.add(messages[1]!.id);
    await around.processor().process(messages);
    expect(around.refused).toEqual(['2 PermanentFailure: never']);
    expect(await around.effectsOf(subject)).toEqual([1]);
    around.hopeless.clear();
    await around.processor().process([messages[1]!]);
    expect(await around.effectsOf(subject)).toEqual([1, 2, 3]);
  });

  it('without marks would repeat effects (the guard switched off)', async () => {
    const subject = newId();
    const [first] = messagesOf(subject, 1);
    await around.processor().process([first!]);
    await around.connection.collection('inbox_marks').deleteMany({});
    await around.processor().process([first!]);
    expect(await around.effectsOf(subject)).toEqual([1, 1]);
  });
});

describe('a handler that takes many messages', () => {
  beforeEach(() => {
    around.together = Symbol('together');
  });

  it('gets those of a transaction at once, each stream in its order, and each has one effect', async () => {
    const [one, other] = [newId(), newId()];
    const messages = [...messagesOf(one, 3), ...messagesOf(other, 2)];
    await around.processor().process(messages);
    await around.processor().process(messages);
    expect(around.calls).toBe(1);
    expect(await around.effectsOf(one)).toEqual([1, 2, 3]);
    expect(await around.effectsOf(other)).toEqual([1, 2]);
  });

  it('stops only the stream of the message among them that fails', async () => {
    const [bad, good] = [newId(), newId()];
    const failing = messagesOf(bad, 3);
    around.broken.add(failing[1]!.id);
    await around.processor().process([...failing, ...messagesOf(good, 40)]);
    expect(around.parked).toEqual(['failed 2', 'gap 3']);
    expect(await around.effectsOf(bad)).toEqual([1]);
    expect(await around.effectsOf(good)).toHaveLength(40);
    around.broken.clear();
    await around.processor().catchUpAll();
    expect(await around.effectsOf(bad)).toEqual([1, 2, 3]);
  });

  it('makes a dead letter of the one among them that it refuses', async () => {
    const [bad, good] = [newId(), newId()];
    const [refused] = messagesOf(bad, 1);
    around.hopeless.add(refused!.id);
    await around.processor().process([...messagesOf(good, 5), refused!]);
    expect(around.refused).toEqual(['1 PermanentFailure: never']);
    expect(await around.effectsOf(good)).toEqual([1, 2, 3, 4, 5]);
  });
});
