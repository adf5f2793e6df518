import { setTimeout as delay } from 'node:timers/promises';
import {
  ImpossibleActionError,
  Pause,
  type ActionKind,
  type ActionOutcome,
  type ActionProgress,
  type IsInfrastructureTrouble,
  type OperatorAction,
  type OperatorActions,
} from '@regional-events/platform-messaging';
import type { ActionExecutor } from './action-executor.ts';

/** Short actions do not wait behind long ones. */
const LANES: readonly (readonly ActionKind[])[] = [
  ['retry-parked', 'skip-parked', 'retry-dead', 'skip-dead', 'retry-job', 'skip-job'],
  ['replay', 'rebuild'],
];
/** Where `wake` was missed, or a worker was killed. */
const POLL_MS = 5_000;
const RENEW_MS = 2_500;
const TRY_AGAIN_MS = 1_000;

export interface RunnerWatch {
  began(action: OperatorAction): void;
  ended(action: OperatorAction, outcome: ActionOutcome): void;
  trouble(what: string, error: unknown): void;
}

export interface RunnerParts {
  readonly actions: OperatorActions;
  readonly executor: ActionExecutor;
  /** Names this worker; no two may have the same. */
  readonly holder: string;
  readonly isTrouble: IsInfrastructureTrouble;
  readonly watch: RunnerWatch;
}

/**
 * Claims requested actions, oldest first, and executes them. An action whose worker ended or was killed is continued
 * by the next one.
 */
export class ActionRunner {
  readonly #parts: RunnerParts;
  readonly #stopping = new AbortController();
  readonly #lanes = LANES.map((kinds) => ({ kinds, pause: new Pause() }));
  #running: Promise<unknown> = Promise.resolve();

  constructor(parts: RunnerParts) {
    this.#parts = parts;
  }

  start(): void {
    this.#running = Promise.all(this.#lanes.map((lane) => this.#serve(lane.kinds, lane.pause)));
  }

  /** Actions may have been requested. */
  wake(): void {
    for (const { pause } of this.#lanes) pause.wake();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    for (const { pause } of this.#lanes) pause.stop();
    await this.#running;
  }

  async #serve(kinds: readonly ActionKind[], pause: Pause): Promise<void> {
    const { actions, holder, watch } = this.#parts;
    while (!pause.stopped) {
      try {
        const action = await actions.claim(kinds, holder);
        if (action === undefined) await pause.last(POLL_MS);
        else await this.#carryOut(action);
      } catch (error) {
        watch.trouble('operator actions', error);
        await pause.last(TRY_AGAIN_MS, false);
      }
    }
  }

  async #carryOut(action: OperatorAction): Promise<void> {
    const { actions, holder, watch } = this.#parts;
    watch.began(action);
    const lost = new AbortController();
    const signal = AbortSignal.any([lost.signal, this.#stopping.signal]);
    let { progress } = action;
    const renewing = setInterval(() => {
      actions.renew(action.id, holder, progress).then(
        (held) => held || lost.abort(),
        (error: unknown) => watch.trouble('operator actions', error),
      );
    }, RENEW_MS);
    try {
      const outcome = await this.#untilDone(action, signal, (latest) => {
        progress = latest;
      });
      if (outcome === undefined) await actions.giveBack(action.id, holder);
      else await this.#finish(action, outcome, progress);
    } finally {
      clearInterval(renewing);
    }
  }

  async #finish(
    action: OperatorAction,
    outcome: ActionOutcome,
    progress: ActionProgress | null,
  ): Promise<void> {
    const { actions, holder, watch } = this.#parts;
    await actions.renew(action.id, holder, progress);
    if (await actions.finish(action.id, holder, outcome)) watch.ended(action, outcome);
  }

  /** Undefined when another worker has to continue. */
  async #untilDone(
    action: OperatorAction,
    signal: AbortSignal,
    report: (progress: ActionProgress) => void,
  ): Promise<ActionOutcome | undefined> {
    const { executor, isTrouble, watch } = this.#parts;
    let current = action;
    const progress = (latest: ActionProgress) => {
      current = { ...action, progress: latest };
      report(latest);
    };
    while (!signal.aborted) {
      try {
        return await executor.run(current, { signal, progress });
      } catch (error) {
        if (signal.aborted) break;
        if (error instanceof ImpossibleActionError) return failed(error.message);
        watch.trouble(`operator action ${action.id}`, error);
        if (!isTrouble(error)) return failed('it failed in a way that nobody foresaw; see the log');
        await delay(TRY_AGAIN_MS, undefined, { signal }).catch(() => undefined);
      }
    }
    return undefined;
  }
}

function failed(result: string): ActionOutcome {
  return { state: 'failed', result };
}
