import type { CopyMarks } from '@regional-events/platform-messaging';
import { inTransaction } from '@regional-events/platform-mongo';
import type { Connection, Model } from 'mongoose';
import type { MarkDocument } from './message-documents.ts';
import { markModel } from './mongo-inbox.ts';

const TOGETHER = 500;

export class MongoCopyMarks implements CopyMarks {
  readonly #connection: Connection;
  readonly #marks: Model<MarkDocument>;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#marks = markModel(connection);
  }

  async reset(topics: readonly string[]): Promise<void> {
    for (const topic of topics) await this.#resetTopic(topic);
  }

  /** Goes through the names in order, so that marks which change meanwhile are not visited for ever. */
  async #resetTopic(topic: string): Promise<void> {
    // The character after the slash ends the range of names of this topic.
    const end = `${topic}0`;
    let after = `${topic}/`;
    for (;;) {
      const marks = await this.#marks
        .find({ _id: { $gt: after, $lt: end } }, { _id: 1 })
        .sort({ _id: 1 })
        .limit(TOGETHER)
        .lean<{ readonly _id: string }[]>();
      const last = marks.at(-1);
      if (last === undefined) return;
      const names = marks.map(({ _id }) => _id);
      await inTransaction(this.#connection, () =>
        this.#marks.updateMany({ _id: { $in: names } }, { $set: { copy: null } }),
      );
      after = last._id;
    }
  }
}
