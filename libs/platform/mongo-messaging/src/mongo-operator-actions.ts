import type {
  ActionKind,
  ActionOutcome,
  ActionProgress,
  ActionState,
  OperatorAction,
  OperatorActions,
  RequestedAction,
  Page,
  SkipResult,
  PageRequest,
} from '@regional-events/platform-messaging';
import {
  findPage,
  isInTransaction,
  leaseFields,
  Leases,
  modelOf,
  unheld,
  type Leased,
} from '@regional-events/platform-mongo';
import { Schema, type Connection, type Model, type SchemaDefinition } from 'mongoose';
import { OPERATOR_ACTIONS } from './collections.ts';

interface ActionDocument extends Omit<OperatorAction, 'id'>, Leased {
  readonly _id: string;
}

const actionFields: SchemaDefinition = {
  _id: { type: String, required: true },
  kind: { type: String, required: true },
  target: { type: String, default: null },
  from: { type: Schema.Types.Mixed, default: null },
  heldBy: { type: String, default: null },
  why: { type: String, required: true },
  clientId: { type: String, required: true },
  requestedAt: { type: Date, required: true },
  state: { type: String, required: true },
  startedAt: { type: Date, default: null },
  endedAt: { type: Date, default: null },
  attempts: { type: Number, required: true },
  progress: { type: Schema.Types.Mixed, default: null },
  skipped: { type: String, default: null },
  result: { type: String, default: null },
  ...leaseFields,
};

const unfinished: { readonly $in: ActionState[] } = { $in: ['requested', 'running'] };

export class MongoOperatorActions implements OperatorActions {
  readonly #actions: Model<ActionDocument>;
  readonly #leases: Leases<ActionDocument>;

  constructor(connection: Connection) {
    this.#actions = modelOf<ActionDocument>(connection, OPERATOR_ACTIONS, actionFields);
    this.#leases = new Leases(this.#actions);
  }

  async add({ id, ...action }: RequestedAction): Promise<void> {
    if (!isInTransaction()) throw new Error('actions are added inside a transaction only');
    const fresh = {
      startedAt: null,
      endedAt: null,
      attempts: 0,
      progress: null,
      skipped: null,
      result: null,
    };
    await this.#actions.insertMany([
      { _id: id, ...action, state: 'requested', ...fresh, ...unheld },
    ]);
  }

  async isRequested(kind: ActionKind): Promise<boolean> {
    return (await this.#actions.exists({ kind, state: 'requested' })) !== null;
  }

  async find(id: string): Promise<OperatorAction | undefined> {
    const found = await this.#actions.findById(id).lean<ActionDocument>();
    return found === null ? undefined : actionOf(found);
  }

  async list({ limit, after }: PageRequest): Promise<Page<OperatorAction>> {
    const { rows, next } = await findPage(this.#actions, {
      filter: {},
      sort: '-_id',
      limit,
      after,
    });
    return { data: rows.map(actionOf), next };
  }

  /** Actions of the same kinds run in order: if the oldest is claimed, the others wait for it. */
  async claim(kinds: readonly ActionKind[], holder: string): Promise<OperatorAction | undefined> {
    const oldest = await this.#actions
      .findOne({ state: unfinished, kind: { $in: [...kinds] } }, { _id: 1 })
      .sort({ _id: 1 })
      .lean<{ readonly _id: string }>();
    if (oldest === null) return undefined;
    const claimed = await this.#leases.take({ _id: oldest._id, state: unfinished }, holder, {
      set: {
        state: 'running',
        startedAt: { $ifNull: ['$startedAt', '$$NOW'] },
        attempts: { $add: ['$attempts', 1] },
      },
    });
    return claimed && actionOf(claimed);
  }

  renew(id: string, holder: string, progress: ActionProgress | null): Promise<boolean> {
    const changed = progress === null ? {} : { progress: { $literal: progress } };
    return this.#leases.renew(id, holder, changed);
  }

  async noteSkipped(id: string, skipped: SkipResult): Promise<void> {
    await this.#actions.updateOne({ _id: id }, { $set: { skipped } });
  }

  async giveBack(id: string, holder: string): Promise<void> {
    await this.#leases.release(id, holder);
  }

  finish(id: string, holder: string, { state, result }: ActionOutcome): Promise<boolean> {
    const ended = { $set: { state, result }, $currentDate: { endedAt: true as const } };
    return this.#leases.release(id, holder, ended);
  }

  async hasSkipped(letterId: string): Promise<boolean> {
    const found = await this.#actions.exists({
      target: letterId,
      kind: 'skip-dead',
      state: 'done',
    });
    return found !== null;
  }
}

function actionOf(document: ActionDocument): OperatorAction {
  const { _id, holder: _holder, until: _until, ...action } = document;
  return { id: _id, ...action };
}
