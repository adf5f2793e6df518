import type { Connection, Model } from 'mongoose';
import type { ParkedDocument } from './message-documents.ts';
import { deadLetterModel, type DeadLetterDocument } from './mongo-dead-letters.ts';
import { parkedModel } from './mongo-inbox.ts';

export interface SetAsideFigures {
  /** Messages by the reason why they are parked. */
  readonly parked: Readonly<Record<'gap' | 'failed' | 'id-clash', number>>;
  readonly deadLetters: number;
}

/** What is parked or dead in this service's database. */
export class MongoSetAside {
  readonly #parked: Model<ParkedDocument>;
  readonly #letters: Model<DeadLetterDocument>;

  constructor(connection: Connection) {
    this.#parked = parkedModel(connection);
    this.#letters = deadLetterModel(connection);
  }

  async figures(): Promise<SetAsideFigures> {
    const [reasons, deadLetters] = await Promise.all([
      this.#parked.aggregate<{ _id: string; count: number }>([
        { $group: { _id: '$reason', count: { $sum: 1 } } },
      ]),
      this.#letters.countDocuments(),
    ]);
    const counts = Object.fromEntries(reasons.map(({ _id, count }) => [_id, count]));
    return { parked: { gap: 0, failed: 0, 'id-clash': 0, ...counts }, deadLetters };
  }
}
