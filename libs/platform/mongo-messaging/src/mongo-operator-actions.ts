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
import { findPage, isInTransaction, modelOf } from '@regional-events/platform-mongo';
import { Schema, type Connection, type Model, type SchemaDefinition } from 'mongoose';
import { OPERATOR_ACTIONS } from './collections.ts';

interface ActionDocument extends Omit<OperatorAction, 'id'> {
  readonly _id: string;
  readonly holder: string | null;
  /** End of the claim, by the server's clock. */
  readonly until: Date;
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
  holder: { type: String, default: null },
  until: { type: Date, required: true },
};

const HELD_MS = 10_000;
const unfinished: { readonly $in: ActionState[] } = { $in: ['requested', 'running'] };
const whileHeld = { $dateAdd: { startDate: '$$NOW', unit: 'millisecond', amount: HELD_MS } };

export class MongoOperatorActions implements OperatorActions {
  readonly #actions: Model<ActionDocument>;

  constructor(connection: Connection) {
    this.#actions = modelOf<ActionDocument>(connection, OPERATOR_ACTIONS, actionFields);
  }

  async add({ id, ...action }: RequestedAction): Promise<void> {
    if (!isInTransaction()) throw new Error('actions are added inside a transaction only');
    const unheld = { holder: null, until: new Date(0) };
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
    const claimed = await this.#actions
      .findOneAndUpdate(
        { _id: oldest._id, state: unfinished, $expr: { $lte: ['$until', '$$NOW'] } },
        [
          {
            $set: {
              state: 'running',
              holder: { $literal: holder },
              until: whileHeld,
              startedAt: { $ifNull: ['$startedAt', '$$NOW'] },
              attempts: { $add: ['$attempts', 1] },
            },
          },
        ],
        { updatePipeline: true, returnDocument: 'after' },
      )
      .lean<ActionDocument>();
    return claimed === null ? undefined : actionOf(claimed);
  }

  async renew(id: string, holder: string, progress: ActionProgress | null): Promise<boolean> {
    const change = progress === null ? {} : { progress: { $literal: progress } };
    const { matchedCount } = await this.#actions.updateOne(
      { _id: id, holder, state: 'running' },
      [{ $set: { until: whileHeld, ...change } }],
      { updatePipeline: true },
    );
    return matchedCount > 0;
  }

  async noteSkipped(id: string, skipped: SkipResult): Promise<void> {
    await this.#actions.updateOne({ _id: id }, { $set: { skipped } });
  }

  async giveBack(id: string, holder: string): Promise<void> {
    await this.#actions.updateOne(
      { _id: id, holder, state: 'running' },
      { $set: { holder: null, until: new Date(0) } },
    );
  }

  async finish(id: string, holder: string, { state, result }: ActionOutcome): Promise<boolean> {
    const { matchedCount } = await this.#actions.updateOne(
      { _id: id, holder, state: 'running' },
      { $set: { state, result, holder: null }, $currentDate: { endedAt: true } },
    );
    return matchedCount > 0;
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
