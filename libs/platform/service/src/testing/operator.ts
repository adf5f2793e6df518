import { newId } from '@regional-events/kernel';
import type {
  ActionKind,
  OperatorAction,
  ParkedStream,
  RequestedAction,
} from '@regional-events/platform-messaging';
import type { Connection } from '@regional-events/platform-mongo';
import {
  MongoDeadLetters,
  MongoOperatorActions,
  MongoParkedStreams,
  MongoUnitOfWork,
} from '@regional-events/platform-mongo-messaging';
import { eventually } from '@regional-events/testing';
import { context, thingTopic } from './thing-topic.ts';

const { topic } = thingTopic;

/** Requests actions as the API does, and shows what a worker makes of them. */
export class Operator {
  readonly parked: MongoParkedStreams;
  readonly letters: MongoDeadLetters;
  readonly #connection: Connection;
  readonly #actions: MongoOperatorActions;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#actions = new MongoOperatorActions(connection);
    this.parked = new MongoParkedStreams(connection);
    this.letters = new MongoDeadLetters(connection);
  }

  /** Resolves when a worker has executed it. */
  async request(
    kind: ActionKind,
    target: string,
    more: Partial<RequestedAction> = {},
  ): Promise<OperatorAction | undefined> {
    const { clientId } = context.actor;
    const asked = { kind, target, from: null, heldBy: null, why: 'a test', clientId, ...more };
    const action = { id: newId(), ...asked, requestedAt: new Date() };
    await new MongoUnitOfWork(this.#connection).run(context, async () => {
      await this.#actions.add(action);
      return null;
    });
    const until = (found: OperatorAction | undefined) =>
      found?.state === 'done' || found?.state === 'failed';
    return eventually(() => this.#actions.find(action.id), { until });
  }

  /** Of the stream as it is held now. */
  async retryParked(subject: string): Promise<OperatorAction | undefined> {
    const heldBy = (await this.stream(subject))?.by ?? null;
    return this.request('retry-parked', `${topic}:${subject}`, { heldBy });
  }

  stream(subject: string): Promise<ParkedStream | undefined> {
    return this.parked.find({ topic, subject });
  }

  untilWaiting(subject: string, waiting: number): Promise<ParkedStream | undefined> {
    const until = (stream: ParkedStream | undefined) => stream?.waiting === waiting;
    return eventually(() => this.stream(subject), { until });
  }
}
