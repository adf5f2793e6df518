import {
  ImpossibleActionError,
  PermanentFailure,
  type ActionOutcome,
  type CopyMarks,
  type DeadLetters,
  type DeadLetterReader,
  type StreamKey,
  type StreamRecovery,
  type MessageProcessor,
  type OperatorAction,
  type OperatorActions,
  type OperatorJobs,
  type ParkedStream,
  type ParkedStreams,
  type Replayer,
  type ReplayWatch,
  type SkipResult,
} from '@regional-events/platform-messaging';
import { streamKeyOf } from '../stream-id.ts';

export interface ActionTools {
  readonly actions: Pick<OperatorActions, 'find' | 'noteSkipped'>;
  readonly processor: Pick<MessageProcessor, 'process' | 'catchUp'>;
  readonly streams: Pick<StreamRecovery, 'skip' | 'giveUp' | 'isPast'>;
  readonly parked: Pick<ParkedStreams, 'find'>;
  readonly letters: Pick<DeadLetters, 'find' | 'remove'>;
  readonly reader: DeadLetterReader;
  readonly jobs: Pick<OperatorJobs, 'retry' | 'remove'>;
  readonly replayer: Replayer;
  readonly copyMarks: CopyMarks;
  /** What the group reads, by the names of the contracts. */
  readonly topics: readonly string[];
}

/** Executes operator actions; each may run again after an interruption and then does only what is left. */
export class ActionExecutor {
  readonly #tools: ActionTools;

  constructor(tools: ActionTools) {
    this.#tools = tools;
  }

  /** Throws on transient trouble, and ImpossibleActionError with a text for the operator. */
  async run(action: OperatorAction, watch: ReplayWatch): Promise<ActionOutcome> {
    const { kind, target, heldBy } = action;
    if (kind === 'rebuild') return this.#rebuild(action, watch);
    if (target === null) throw new ImpossibleActionError(`a ${kind} without a target`);
    if (kind === 'retry-parked') return this.#retryParked(streamKeyOf(target), heldBy);
    if (kind === 'skip-parked') return this.#skipParked(action, streamKeyOf(target));
    if (kind === 'retry-dead') return this.#retryDead(target);
    if (kind === 'skip-dead') return this.#skipDead(target);
    if (kind === 'retry-job') return this.#retryJob(target);
    if (kind === 'skip-job') return this.#skipJob(target);
    return this.#replay(action, [target], watch);
  }

  async #retryJob(id: string): Promise<ActionOutcome> {
    const tried = await this.#tools.jobs.retry(id);
    return done(tried ? 'it is tried again at once' : 'it has not failed, or is done already');
  }

  async #skipJob(id: string): Promise<ActionOutcome> {
    const there = await this.#tools.jobs.remove(id);
    return done(there ? 'it is given up' : 'it was gone already');
  }

  async #retryParked(stream: StreamKey, heldBy: string | null): Promise<ActionOutcome> {
    const { parked, processor } = this.#tools;
    const before = await parked.find(stream);
    if (before === undefined) return done('nothing waits in this stream any more');
    const failure = await processor.catchUp(stream);
    if (failure instanceof PermanentFailure)
      return failed(`a message was refused, and is a dead letter now: ${failure.message}`);
    const after = await parked.find(stream);
    if (after === undefined) return done('everything that waited is handled');
    if (after.by !== (heldBy ?? before.by)) return done(`the stream went on; ${whatWaits(after)}`);
    return failed(whatWaits(after));
  }

  async #skipParked({ id, heldBy }: OperatorAction, stream: StreamKey): Promise<ActionOutcome> {
    const { actions, streams, parked, processor } = this.#tools;
    const before = (await actions.find(id))?.skipped ?? undefined;
    const note = (what: SkipResult) => actions.noteSkipped(id, what);
    const skipped = before ?? (await streams.skip(stream, heldBy ?? '', note));
    // interrupted after the skip: messages parked behind it may still wait
    if (before !== undefined) await processor.catchUp(stream);
    const after = await parked.find(stream);
    const rest = after === undefined ? 'nothing waits any more' : whatWaits(after);
    if (skipped === 'nothing') return done(`the stream had moved on, nothing was skipped; ${rest}`);
    const what = skipped === 'gap' ? 'what was missing' : 'the message';
    return done(`${what} was skipped; ${rest}`);
  }

  async #retryDead(id: string): Promise<ActionOutcome> {
    const { letters, streams, processor, parked, reader } = this.#tools;
    const letter = await letters.find(id);
    if (letter === undefined) return done('the dead letter is gone already');
    let message;
    try {
      message = reader.read(letter);
    } catch (error) {
      return failed(`it cannot be read: ${error instanceof Error ? error.message : ''}`);
    }
    if (await streams.isPast(message)) {
      // interrupted after its effect: messages parked behind it may still wait
      await processor.catchUp(message);
      await letters.remove(letter);
      return done('its stream is past it: nothing was done, and it is no dead letter any more');
    }
    await processor.process([message]);
    if (!(await letters.remove(letter))) {
      const again = await letters.find(id);
      return failed(`it was refused again: ${again?.detail ?? ''}`);
    }
    const stream = await parked.find(message);
    const waits = stream !== undefined && stream.nextSequence <= message.sequence;
    if (!waits && stream?.by !== `message ${message.id}`)
      return done('it is handled, and no dead letter any more');
    return failed(`it is no dead letter any more, but waits in its stream: ${whatWaits(stream)}`);
  }

  async #skipDead(id: string): Promise<ActionOutcome> {
    const { letters, streams, reader } = this.#tools;
    for (;;) {
      const letter = await letters.find(id);
      if (letter === undefined) return done('the dead letter is gone');
      const message = reader.place(letter);
      if (message !== undefined && !(await streams.giveUp(message)))
        return failed('its stream has not come to it: what holds the stream comes first');
      await letters.remove(letter);
    }
  }

  async #replay(
    { id, from }: OperatorAction,
    topics: readonly string[],
    watch: ReplayWatch,
  ): Promise<ActionOutcome> {
    const task = { id, topics, from: from ?? { at: 'beginning' as const } };
    const { read, unreadable } = await this.#tools.replayer.replay(task, watch);
    const odd = unreadable === 0 ? '' : `, ${unreadable} of them unreadable`;
    return done(`read ${read} records${odd}`);
  }

  /**
   * Resets the marks only once the topics are known to be readable, since without marks every stream waits. An
   * interrupted rebuild that has read anything does not reset them again, or it would start over.
   */
  async #rebuild(action: OperatorAction, watch: ReplayWatch): Promise<ActionOutcome> {
    const { copyMarks, replayer, topics } = this.#tools;
    if (topics.length === 0) return done('this service reads no topic');
    if (action.progress === null) {
      await replayer.tryOut({ id: action.id, topics });
      await copyMarks.reset(topics);
    }
    return this.#replay({ ...action, from: null }, topics, watch);
  }
}

function whatWaits({ reason, detail, waiting }: ParkedStream): string {
  const hint = {
    gap: ' (replay its topic, or skip)',
    failed: '',
    'id-clash': ' (it can only be skipped)',
  };
  return `${waiting} wait: ${detail}${hint[reason]}`;
}

function done(result: string): ActionOutcome {
  return { state: 'done', result };
}

function failed(result: string): ActionOutcome {
  return { state: 'failed', result };
}
