import type { Connection, Model } from 'mongoose';
import type { ParkedDocument } from './message-documents.ts';
import { deadLetterModel, type DeadLetterDocument } from './mongo-dead-letters.ts';
import { parkedModel } from './mongo-inbox.ts';

export interface FailedMessageFigures {
  /** Messages by the reason why they are parked. */
  readonly parked: Readonly<Record<'gap' | 'failed' | 'id-clash', number>>;
  readonly deadLetters: number;
}

/** Counts parked messages and dead letters in this service's database. */
export class MongoFailedMessages {
  readonly #parked: Model<ParkedDocument>;
  readonly #letters: Model<DeadLetterDocument>;

  constructor(connection: Connection) {
    this.#parked = parkedModel(connection);
    this.#letters = deadLetterModel(connection);
  }

  async figures(): Promise<FailedMessageFigures> {
    const [gap, failed, clash, deadLetters] = await Promise.all([
      this.#parked.countDocuments({ reason: 'gap' }),
      this.#parked.countDocuments({ reason: 'failed' }),
      this.#parked.countDocuments({ reason: 'id-clash' }),
      // count by the index: letters may be large and many
      this.#letters.countDocuments({}).hint({ _id: 1 }),
    ]);
    return { parked: { gap, failed, 'id-clash': clash }, deadLetters };
  }
}
