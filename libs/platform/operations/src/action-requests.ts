import { Injectable } from '@nestjs/common';
import { newId, type CommandContext } from '@regional-events/kernel';
import {
  DeadLetters,
  OperatorActions,
  OperatorJobs,
  ParkedStreams,
  UnitOfWork,
  type RequestedAction,
} from '@regional-events/platform-messaging';
import { DeadLetterNotFoundError, JobNotFoundError, NothingParkedError } from './errors.ts';
import { actionView, type ActionView } from './http/action-view.ts';
import { streamKeyOf } from './stream-id.ts';

type ActionRequest = Pick<RequestedAction, 'kind' | 'target' | 'why'> &
  Partial<Pick<RequestedAction, 'from'>>;

/** Stores the actions that operators request, with actor and reason; a worker executes them. */
@Injectable()
export class ActionRequests {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly actions: OperatorActions,
    private readonly parked: ParkedStreams,
    private readonly letters: DeadLetters,
    private readonly jobs: OperatorJobs,
  ) {}

  /** Throws NothingParkedError, DeadLetterNotFoundError or JobNotFoundError where the target is gone. */
  request(
    { from = null, ...request }: ActionRequest,
    context: CommandContext,
  ): Promise<ActionView> {
    return this.unitOfWork.run(context, async () => {
      const heldBy = await this.heldBy(request);
      const { clientId } = context.actor;
      const action = { id: newId(), ...request, from, heldBy, clientId, requestedAt: new Date() };
      await this.actions.add(action);
      const fresh = { startedAt: null, endedAt: null, attempts: 0, progress: null, result: null };
      return actionView({ ...action, state: 'requested', ...fresh });
    });
  }

  /** What blocks the stream that the action is about. */
  private async heldBy({ kind, target }: ActionRequest): Promise<string | null> {
    if (target === null) return null;
    if (kind.endsWith('-parked')) {
      const stream = await this.parked.find(streamKeyOf(target));
      if (stream === undefined) throw new NothingParkedError();
      return stream.by;
    }
    if (kind.endsWith('-dead') && (await this.letters.find(target)) === undefined)
      throw new DeadLetterNotFoundError();
    if (kind.endsWith('-job') && (await this.jobs.find(target)) === undefined)
      throw new JobNotFoundError();
    return null;
  }
}
