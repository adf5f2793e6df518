import { Injectable } from '@nestjs/common';
import { newId, type CommandContext } from '@regional-events/kernel';
import {
  DeadLetterRepository,
  OperatorActions,
  OperatorJobs,
  ParkedStreams,
  UnitOfWork,
  type ActionKind,
  type ReplayStart,
  type RequestedAction,
} from '@regional-events/platform-messaging';
import { DeadLetterNotFoundError, JobNotFoundError, NothingParkedError } from './errors.ts';
import { actionView, type ActionView } from './http/action-view.ts';
import { streamKeyOf } from './stream-id.ts';

type ActionRequest = Pick<RequestedAction, 'kind' | 'target' | 'why'> &
  Partial<Pick<RequestedAction, 'from' | 'heldBy'>>;

/** Stores the actions that operators request, with actor and reason; a worker executes them. */
@Injectable()
export class ActionRequests {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly actions: OperatorActions,
    private readonly parked: ParkedStreams,
    private readonly letters: DeadLetterRepository,
    private readonly jobs: OperatorJobs,
  ) {}

  parkedStream(
    kind: ActionKind & `${string}-parked`,
    id: string,
    why: string,
    context: CommandContext,
  ): Promise<ActionView> {
    return this.unitOfWork.run(context, async () => {
      const stream = await this.parked.find(streamKeyOf(id));
      if (stream === undefined) throw new NothingParkedError();
      return this.take({ kind, target: id, heldBy: stream.by, why }, context);
    });
  }

  deadLetter(
    kind: ActionKind & `${string}-dead`,
    id: string,
    why: string,
    context: CommandContext,
  ): Promise<ActionView> {
    return this.unitOfWork.run(context, async () => {
      if ((await this.letters.find(id)) === undefined) throw new DeadLetterNotFoundError();
      return this.take({ kind, target: id, why }, context);
    });
  }

  job(
    kind: ActionKind & `${string}-job`,
    id: string,
    why: string,
    context: CommandContext,
  ): Promise<ActionView> {
    return this.unitOfWork.run(context, async () => {
      if ((await this.jobs.find(id)) === undefined) throw new JobNotFoundError();
      return this.take({ kind, target: id, why }, context);
    });
  }

  replay(
    topic: string,
    from: ReplayStart,
    why: string,
    context: CommandContext,
  ): Promise<ActionView> {
    return this.unitOfWork.run(context, () =>
      this.take({ kind: 'replay', target: topic, from, why }, context),
    );
  }

  rebuild(why: string, context: CommandContext): Promise<ActionView> {
    return this.unitOfWork.run(context, () =>
      this.take({ kind: 'rebuild', target: null, why }, context),
    );
  }

  private async take(
    { from = null, heldBy = null, ...request }: ActionRequest,
    { actor }: CommandContext,
  ): Promise<ActionView> {
    const { clientId } = actor;
    const action = { id: newId(), ...request, from, heldBy, clientId, requestedAt: new Date() };
    await this.actions.add(action);
    const fresh = { startedAt: null, endedAt: null, attempts: 0, progress: null, result: null };
    return actionView({ ...action, state: 'requested', ...fresh });
  }
}
