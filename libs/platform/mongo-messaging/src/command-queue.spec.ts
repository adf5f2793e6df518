import { AsyncLocalStorage } from 'node:async_hooks';
import { describe, expect, it } from '@jest/globals';
import type { GroupedCommand } from '@regional-events/platform-messaging';
import { CommandQueue, ConflictError } from './command-queue.ts';

interface Command extends GroupedCommand {
  readonly name: string;
}

interface Given {
  readonly about?: string;
  readonly weight?: number;
  readonly request?: string;
}

function command(name: string, { about = 'event', weight = 1, request }: Given = {}): Command {
  const idempotency = { scopeHash: request ?? '', bodyHash: '', replayed: () => undefined };
  return {
    name,
    about,
    weight,
    answer: () => name,
    context: {
      actor: {
        clientId: 'c',
        role: 'partner',
        organisationId: null,
        scopes: [],
        personId: null,
        grants: [],
      },
      correlationId: 'correlation',
      traceparent: 'trace',
      ...(request !== undefined && { idempotency }),
    },
  };
}

interface Commit {
  readonly names: readonly string[];
  readonly retry: boolean;
  end(refused?: ReadonlyMap<Command, unknown>): void;
  fail(error: unknown): void;
}

/** A queue whose commits a test ends by hand. */
function queueByHand() {
  const commits: Commit[] = [];
  const queue = new CommandQueue<Command>(async (commands, retry) => {
    const { promise, resolve, reject } = Promise.withResolvers<ReadonlyMap<Command, unknown>>();
    const names = commands.map(({ name }) => name);
    commits.push({ names, retry, end: (refused = new Map()) => resolve(refused), fail: reject });
    return promise;
  });
  const groups = () => commits.map(({ names }) => names.join(' '));
  return { queue, commits, groups };
}

/** Lets everything happen that waits for nothing else. */
async function settled(): Promise<void> {
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
}

describe('commands that wait', () => {
  it('go together while others commit, and the first does not wait for company', async () => {
    const { queue, commits, groups } = queueByHand();
    const answers = ['a', 'b', 'c'].map((name) => queue.join(command(name)));
    expect(groups()).toEqual(['a']);
    commits[0]!.end();
    await settled();
    expect(groups()).toEqual(['a', 'b c']);
    commits[1]!.end();
    await Promise.all(answers);
  });

  it('are at most 64 decisions together, in their order; a larger one goes alone', async () => {
    const { queue, commits } = queueByHand();
    void queue.join(command('first'));
    for (let count = 0; count < 70; count += 1) void queue.join(command(`${count}`));
    void queue.join(command('delegation', { weight: 100 }));
    for (const size of [64, 6, 1]) {
      commits.at(-1)!.end();
      await settled();
      expect(commits.at(-1)!.names).toHaveLength(size);
    }
    expect(commits.at(-1)!.names).toEqual(['delegation']);
  });

  it('are not together where they are the same request, so that the second sees the answer', async () => {
    const { queue, commits, groups } = queueByHand();
    void queue.join(command('a'));
    void queue.join(command('once', { request: 'key' }));
    void queue.join(command('again', { request: 'key' }));
    void queue.join(command('b'));
    for (let count = 0; count < 2; count += 1) {
      commits.at(-1)!.end();
      await settled();
    }
    expect(groups()).toEqual(['a', 'once b', 'again']);
  });

  it('belong to none of their callers', async () => {
    const caller = new AsyncLocalStorage<string>();
    const seen: unknown[] = [];
    const queue = new CommandQueue<Command>(async () => {
      seen.push(caller.getStore());
      return new Map();
    });
    await caller.run('a caller', () => queue.join(command('a')));
    expect(seen).toEqual([undefined]);
  });
});

describe('a command that is refused', () => {
  it('harms nobody else of its group', async () => {
    const { queue, commits } = queueByHand();
    const refused = command('refused');
    const first = queue.join(command('first'));
    const one = queue.join(refused);
    const other = queue.join(command('other'));
    commits[0]!.end();
    await settled();
    commits[1]!.end(new Map([[refused, new Error('refused')]]));
    await expect(one).rejects.toThrow('refused');
    await expect(Promise.all([first, other])).resolves.toEqual([undefined, undefined]);
  });

  it('by the database alone fails once each has a transaction of its own', async () => {
    const { queue, commits, groups } = queueByHand();
    void queue.join(command('first'));
    const answers = Promise.allSettled(
      ['a', 'poison', 'b'].map((name) => queue.join(command(name))),
    );
    commits[0]!.end();
    await settled();
    commits[1]!.fail(new Error('too large'));
    for (const [index, poisoned] of [false, true, false].entries()) {
      await settled();
      const commit = commits[index + 2]!;
      if (poisoned) commit.fail(new Error('too large'));
      else commit.end();
    }
    const outcomes = await answers;
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(groups()).toEqual(['first', 'a poison b', 'a', 'poison', 'b']);
  });
});

describe('a group that meets a conflict', () => {
  it('is decided again thing by thing, and holds up nothing else', async () => {
    const { queue, commits, groups } = queueByHand();
    void queue.join(command('first'));
    const hot = queue.join(command('hot 1', { about: 'hot' }));
    const calm = queue.join(command('calm 1', { about: 'calm' }));
    commits[0]!.end();
    await settled();
    commits[1]!.fail(new ConflictError());
    await settled();
    expect(groups().slice(2)).toEqual(['hot 1', 'calm 1']);
    expect(commits.slice(1).map(({ retry }) => retry)).toEqual([false, true, true]);
    commits[3]!.end();
    await calm;
    const later = queue.join(command('calm 2', { about: 'calm' }));
    const hotter = queue.join(command('hot 2', { about: 'hot' }));
    await settled();
    expect(groups().slice(4)).toEqual(['calm 2']);
    commits[4]!.end();
    await later;
    commits[2]!.end();
    await hot;
    await settled();
    expect(groups().slice(5)).toEqual(['hot 2']);
    commits[5]!.end();
    await hotter;
  });
});
